using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Finds the file of each selected snapshot.</summary>
public sealed class SnapshotLocator(StoreKeys keys, ILocalFiles files)
{
    /// <summary>The files, one for each distinct partition.</summary>
    /// <exception cref="SnapshotMissingException">One of them is not there.</exception>
    public IReadOnlyList<LocatedSnapshot> Locate(string table, IReadOnlyList<SelectedPartition> selection) =>
        [.. selection.Distinct().Select(partition => Locate(table, partition))];

    private LocatedSnapshot Locate(string table, SelectedPartition partition)
    {
        var id = new PartitionId(table, partition.Cycle, partition.Scenario, partition.RunId);
        var key = keys.Snapshot(id, partition.DataVersion);
        var file = new FileInfo(files.PathOf(key));
        return file.Exists
            ? new LocatedSnapshot(partition, file.FullName, file.Length)
            : throw SnapshotMissingException.Of(id, partition.DataVersion, key);
    }
}
