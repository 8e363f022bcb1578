using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Asks the store how large the selected snapshots are. Neither catalogue nor profile knows that, and the store knows besides that they are there: Athena
/// takes a partition without files for one without rows.
/// </summary>
public sealed class SnapshotSizes(IObjectStore store, StoreKeys keys)
{
    /// <summary>Bytes of all of them together.</summary>
    /// <exception cref="SnapshotMissingException">One of them is not there.</exception>
    public async Task<long> SumAsync(string table, IReadOnlyList<SelectedPartition> selection, CancellationToken cancellationToken) =>
        (await Task.WhenAll(selection.Distinct().Select(partition => SizeAsync(table, partition, cancellationToken)))).Sum();

    /// <summary>The folder in the store that a selected snapshot lies in; it ends with a slash.</summary>
    public string FolderOf(string table, SelectedPartition partition) => keys.SnapshotFolder(IdOf(table, partition), partition.DataVersion);

    private static PartitionId IdOf(string table, SelectedPartition partition) => new(table, partition.Cycle, partition.Scenario, partition.RunId);

    private async Task<long> SizeAsync(string table, SelectedPartition partition, CancellationToken cancellationToken)
    {
        var id = IdOf(table, partition);
        var key = keys.Snapshot(id, partition.DataVersion);
        return await store.FindAsync(key, cancellationToken) is { } found
            ? found.Size
            : throw SnapshotMissingException.Of(id, partition.DataVersion, key);
    }
}
