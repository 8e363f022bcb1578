using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Testing;

/// <summary>Asks questions the way a .NET publisher does.</summary>
public static class Asking
{
    /// <summary>A question with a new id, asked now.</summary>
    public static QuestionAsked Question(string text) => new() { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = text, AskedBy = "test" };

    /// <summary>Asks and waits for the answer.</summary>
    public static Task<Answered> AskAsync(this WorkerHost host, string text) => host.AskAsync(Question(text));

    /// <summary>Asks and waits for the answer.</summary>
    public static async Task<Answered> AskAsync(this WorkerHost host, QuestionAsked question)
    {
        await host.Bus.Publish(question);
        return await host.Probe.AnsweredAsync(question.QuestionId);
    }
}
