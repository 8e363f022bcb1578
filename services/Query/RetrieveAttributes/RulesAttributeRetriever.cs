using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Understands questions by stated rules over what has landed: deterministic, local, in well under a millisecond.</summary>
public sealed class RulesAttributeRetriever(IOptions<RetrieveAttributesOptions> options) : IAttributeRetriever
{
    private readonly Sureness _least = options.Value.Least;

    /// <inheritdoc/>
    public Task<Retrieval> RetrieveAsync(QuestionAsked question, Landscape landscape, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(RulesReader.Read(question, landscape, _least).Retrieval);
    }
}
