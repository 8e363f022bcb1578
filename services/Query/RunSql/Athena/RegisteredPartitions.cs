using Amazon.Glue;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Asks Glue for partitions that gave no row: Athena takes one that is not there for one without rows, and a question would be answered without it.
/// </summary>
internal sealed class RegisteredPartitions(IAmazonGlue glue, AthenaSettings settings, SnapshotSizes snapshots, PatientCalls calls)
{
    private const string Operation = "GetPartition";

    /// <summary>True where the tables stand in the account's own catalogue, which alone can be asked here.</summary>
    public bool CanBeAsked => settings.Athena.Catalog == AthenaOptions.OwnCatalog;

    /// <summary>Passes partitions that stand in Glue where their snapshots are, and tells since when at the latest, UTC; null where that is not known.</summary>
    /// <exception cref="EngineFailedException">One of them is missing, or is elsewhere.</exception>
    public Task<DateTime?[]> RequireAsync(string table, IReadOnlyList<SelectedPartition> partitions, CancellationToken cancellationToken) =>
        Task.WhenAll(partitions.Select(partition => RequireAsync(table, partition, cancellationToken)));

    private async Task<DateTime?> RequireAsync(string table, SelectedPartition partition, CancellationToken cancellationToken)
    {
        var (name, folder) = (SqlBuilder.VersionsTable(table), snapshots.FolderOf(table, partition));
        var request = new GetPartitionRequest
        {
            DatabaseName = settings.Database,
            TableName = name,
            PartitionValues = [.. PartitionColumns.All.Select(column => PartitionColumns.ValueOf(partition, column))],
        };
        var found = await calls.CallAsync(Operation, () => FindAsync(request, cancellationToken), Explain, cancellationToken);
        var location = found is null ? null : LocationOf(found);
        if (location?.EndsWith($"/{folder}", StringComparison.Ordinal) != true)
        {
            throw new EngineFailedException(
                $"The partition {string.Join('/', request.PartitionValues)} of the Glue table {settings.Database}.{name} "
                + $"{(location is null ? "is missing" : $"is at '{ServiceWords.Clean(location)}' and not over its snapshot")}, so Athena left its rows out and the result was not used. "
                + "Land the file again: that registers it anew.");
        }

        // A partition that was put elsewhere keeps the time it was made.
        return found?.Parameters?.ContainsKey(GlueOptions.MovedMark) == true ? null : found?.CreationTime;
    }

    private async Task<Partition?> FindAsync(GetPartitionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await glue.GetPartitionAsync(request, cancellationToken)).Partition ?? new Partition();
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }

    private static string LocationOf(Partition partition)
    {
        var location = partition.StorageDescriptor?.Location ?? "";
        return location.EndsWith('/') ? location : location + "/";
    }

    private Exception? Explain(Exception fault) => EngineFaults.Explain(
        fault, new AwsCall($"glue:{Operation}", settings.Database, $"the catalog, database/{settings.Database} and table/{settings.Database}/* (region and account of the worker)"));
}
