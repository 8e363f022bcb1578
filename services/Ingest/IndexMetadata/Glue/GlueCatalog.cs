using Amazon.Glue;
using Amazon.Glue.Model;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The calls to Glue: outcomes that the product reckons with are values, everything else is a fault that passes or one that stays.</summary>
internal sealed class GlueCatalog(IAmazonGlue glue, IOptions<GlueOptions> options)
{
    /// <summary>Most partitions of one call (AWS Glue API, BatchCreatePartition).</summary>
    public const int MostPartitions = 100;

    private readonly GlueOptions _options = options.Value;

    /// <summary>The database's name.</summary>
    public string Database => _options.Database;

    /// <summary>The table; null when there is none.</summary>
    public async Task<Table?> FindTableAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await glue.GetTableAsync(new GetTableRequest { DatabaseName = Database, Name = name }, cancellationToken)).Table;
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("GetTable", name), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Makes a table; false when somebody else just did.</summary>
    public async Task<bool> TryCreateTableAsync(TableInput table, CancellationToken cancellationToken)
    {
        try
        {
            await glue.CreateTableAsync(new CreateTableRequest { DatabaseName = Database, TableInput = table }, cancellationToken);
            return true;
        }
        catch (AlreadyExistsException)
        {
            return false;
        }
        catch (EntityNotFoundException missing) when (!_options.CreateDatabase)
        {
            throw new AwsRefusedException(
                $"There is no Glue database '{Database}'. Make it, correct {GlueOptions.Section}:{nameof(GlueOptions.Database)}, "
                + $"or set {GlueOptions.Section}:{nameof(GlueOptions.CreateDatabase)}=true.",
                missing);
        }
        catch (EntityNotFoundException)
        {
            await CreateDatabaseAsync(cancellationToken);
            return false;
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("CreateTable", table.Name!), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Replaces a table; false when it is not the version that was read any more.</summary>
    public async Task<bool> TryUpdateTableAsync(TableInput table, string? versionId, CancellationToken cancellationToken)
    {
        try
        {
            var request = new UpdateTableRequest { DatabaseName = Database, TableInput = table, VersionId = versionId, SkipArchive = true };
            await glue.UpdateTableAsync(request, cancellationToken);
            return true;
        }
        catch (Exception changed) when (changed is ConcurrentModificationException or EntityNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("UpdateTable", table.Name!), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Adds partitions; what was wrong with single ones, null when there is no such table.</summary>
    /// <exception cref="InvalidInputException">Something is wrong with one of them, and none was added.</exception>
    public async Task<IReadOnlyList<PartitionError>?> TryAddPartitionsAsync(string table, IEnumerable<PartitionInput> partitions)
    {
        try
        {
            var request = new BatchCreatePartitionRequest { DatabaseName = Database, TableName = table, PartitionInputList = [.. partitions] };
            return (await glue.BatchCreatePartitionAsync(request, CancellationToken.None)).Errors ?? [];
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not InvalidInputException
            && IndexFaults.Explain(fault, Call("BatchCreatePartition", table), CancellationToken.None) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>The location of a partition; null when there is no such partition.</summary>
    public async Task<string?> FindLocationAsync(string table, List<string> values, CancellationToken cancellationToken)
    {
        try
        {
            var request = new GetPartitionRequest { DatabaseName = Database, TableName = table, PartitionValues = values };
            var answer = await glue.GetPartitionAsync(request, cancellationToken);
            return answer.Partition?.StorageDescriptor?.Location ?? "";
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("GetPartition", table), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Replaces a partition; false when there is no such partition.</summary>
    public async Task<bool> TryUpdatePartitionAsync(string table, PartitionInput partition, CancellationToken cancellationToken)
    {
        try
        {
            await glue.UpdatePartitionAsync(
                new UpdatePartitionRequest { DatabaseName = Database, TableName = table, PartitionValueList = partition.Values, PartitionInput = partition },
                cancellationToken);
            return true;
        }
        catch (EntityNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("UpdatePartition", table), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>A call, for the sentence of its fault.</summary>
    public AwsCall Call(string operation, string table) =>
        new($"glue:{operation}", $"{Database}.{table}", $"the catalog, database/{Database} and table/{Database}/{table} (region and account of the worker)");

    private async Task CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            var database = new DatabaseInput { Name = Database, Description = "Snapshots of stress-test reports" };
            await glue.CreateDatabaseAsync(new CreateDatabaseRequest { DatabaseInput = database }, cancellationToken);
        }
        catch (AlreadyExistsException)
        {
            // Another process needed it at the same time.
        }
        catch (Exception fault) when (IndexFaults.Explain(fault, Call("CreateDatabase", "*"), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }
}
