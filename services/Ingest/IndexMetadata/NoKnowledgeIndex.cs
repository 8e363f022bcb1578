using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>For installations without a knowledge base.</summary>
internal sealed class NoKnowledgeIndex : IKnowledgeIndex
{
    public Task<string?> IndexAsync(Partitioned filed, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
