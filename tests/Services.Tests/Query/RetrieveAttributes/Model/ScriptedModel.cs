using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

/// <summary>A model that says what it is told to, the last of it again and again, and remembers what it was asked.</summary>
internal sealed class ScriptedModel(params IReadOnlyList<ModelReply> replies) : IAttributeModel
{
    public List<ModelQuestion> Asked { get; } = [];

    public static ScriptedModel Saying(params IReadOnlyList<string> texts) => new([.. texts.Select(text => new ModelReply.Said(text))]);

    public static ScriptedModel Silent(ModelTrouble trouble) => new(new ModelReply.Silent(trouble, "It is out of order."));

    public Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(question);
        return Task.FromResult(replies[Math.Min(Asked.Count, replies.Count) - 1]);
    }
}
