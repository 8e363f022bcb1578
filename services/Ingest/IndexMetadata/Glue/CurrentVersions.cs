using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What the catalogue says is current, read once for all landings of a cycle that ask at the same moment.</summary>
internal sealed class CurrentVersions(CatalogStore catalog)
{
    private readonly ConcurrentDictionary<(string Table, string Cycle), GroupedCalls<PartitionId, string?>> _reads = new();

    /// <summary>The current data version; null when nothing is committed.</summary>
    public Task<string?> FindAsync(PartitionId partition, CancellationToken cancellationToken) =>
        _reads.GetOrAdd((partition.Table, partition.Cycle), Read).AddAsync(partition, cancellationToken);

    private GroupedCalls<PartitionId, string?> Read((string Table, string Cycle) id) => new(int.MaxValue, asked => ReadAsync(id, asked), _ => false);

    private async Task<IReadOnlyList<string?>> ReadAsync((string Table, string Cycle) id, IReadOnlyList<PartitionId> asked)
    {
        var document = await catalog.ReadAsync(id.Table, id.Cycle, CancellationToken.None);
        return [.. asked.Select(partition => document.Find(partition.Scenario, partition.RunId)?.DataVersion)];
    }
}
