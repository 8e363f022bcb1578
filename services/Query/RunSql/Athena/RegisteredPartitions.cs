using Amazon.Glue;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Asks Glue for partitions that gave no row: Athena takes one that is not there for one without rows, and a question would be answered without it.
/// </summary>
internal sealed class RegisteredPartitions(IAmazonGlue glue, AthenaSettings settings, SnapshotSizes snapshots, PatientCalls calls)
{
    private const string Operation = "GetPartition";

    /// <summary>True where the tables stand in the account's own catalogue, which alone can be asked here.</summary>
    public bool CanBeAsked => settings.Athena.Catalog == AthenaOptions.OwnCatalog;

    /// <summary>Passes partitions that stand in Glue where their snapshots are.</summary>
    /// <exception cref="EngineFailedException">One of them is missing, or is elsewhere.</exception>
    public Task RequireAsync(string table, IReadOnlyList<SelectedPartition> partitions, CancellationToken cancellationToken) =>
        Task.WhenAll(partitions.Select(partition => RequireAsync(table, partition, cancellationToken)));

    private async Task RequireAsync(string table, SelectedPartition partition, CancellationToken cancellationToken)
    {
        var (name, folder) = (SqlBuilder.VersionsTable(table), snapshots.FolderOf(table, partition));
        var request = new GetPartitionRequest
        {
            DatabaseName = settings.Database,
            TableName = name,
            PartitionValues = [.. PartitionColumns.All.Select(column => PartitionColumns.ValueOf(partition, column))],
        };
        var location = await calls.CallAsync(Operation, () => FindLocationAsync(request, cancellationToken), Explain, cancellationToken);
        if (location?.EndsWith($"/{folder}", StringComparison.Ordinal) != true)
        {
            throw new EngineFailedException(
                $"The partition {string.Join('/', request.PartitionValues)} of the Glue table {settings.Database}.{name} "
                + $"{(location is null ? "is missing" : $"is at '{EngineWords.Clean(location)}' and not over its snapshot")}, so Athena left its rows out and the result was not used. "
                + "Land the file again: that registers it anew.");
        }
    }

    private async Task<string?> FindLocationAsync(GetPartitionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var location = (await glue.GetPartitionAsync(request, cancellationToken)).Partition?.StorageDescriptor?.Location ?? "";
            return location.EndsWith('/') ? location : location + "/";
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }

    private Exception? Explain(Exception fault) => ServiceFaults.Explain(
        fault, new ServiceCall("Glue", Operation, $"the catalog, database/{settings.Database} and table/{settings.Database}/* (region and account of the worker)"));
}
