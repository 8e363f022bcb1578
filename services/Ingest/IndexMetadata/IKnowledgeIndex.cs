using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What makes the stored cards retrievable for a model.</summary>
internal interface IKnowledgeIndex
{
    /// <summary>
    /// Hands over the card of a filed landing, which stands in the store with its sidecar. What became of it, where that is worth telling; else null.
    /// </summary>
    Task<string?> IndexAsync(Partitioned filed, CancellationToken cancellationToken);
}
