using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Understands a question, or says why not. Rules, a model, or both.</summary>
public interface IAttributeRetriever
{
    /// <summary>Never throws because of what the question says.</summary>
    Task<Retrieval> RetrieveAsync(QuestionAsked question, Landscape landscape, CancellationToken cancellationToken);
}
