using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// The tables in Glue. Each snapshot is a partition of <c>&lt;table&gt;_versions</c>, the current one also of <c>&lt;table&gt;</c>; no other's table is
/// touched.
/// </summary>
internal sealed partial class GlueTableRegistry(
    GlueCatalog glue, GlueTables tables, GluePartitions partitions, TableShapes shapes, SnapshotDefinitions definitions, CurrentVersions current,
    ILogger<GlueTableRegistry> logger) : ITableRegistry
{
    private const int MostAttempts = 3;

    public async Task<Rejection?> PrepareAsync(TableDefinition definition, CancellationToken cancellationToken)
    {
        var wanted = shapes.Versions(definition);
        return await tables.EnsureAsync(wanted, cancellationToken) is not TableCheck.Ready and var refused
            ? TableRejections.Of(refused, $"{glue.Database}.{wanted.Name}", definition.Table)
            : null;
    }

    public async Task AddVersionAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var table = TableShapes.VersionsName(filed.Partition.Table);
        var values = TableShapes.VersionValues(filed.Partition, filed.DataVersion);
        var location = shapes.Location(filed.Partition, filed.DataVersion);
        var added = await AttachAsync(table, shapes.Versions, filed, layout => Partition(values, layout, location), cancellationToken);
        if (added.StandsAlready && await glue.FindLocationAsync(table, values, cancellationToken) is var found && found != location)
        {
            // Of a moved store, or changed by hand: figures would rest on what lies there.
            LogMoved(logger, $"{glue.Database}.{table}", string.Join('/', values), found ?? "(gone)", location);
            added.Input.Parameters![GlueOptions.MovedMark] = "true";
            await ReplaceAsync(table, added.Input, cancellationToken);
        }
    }

    public async Task<string?> ShowCurrentAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var table = filed.Partition.Table;
        try
        {
            await ShowAsync(table, filed, cancellationToken);
            return null;
        }
        catch (Exception fault) when (!IsTriedAgain(fault) && !(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // The edge of what answers rest on: the landing is committed, and stands in the table of versions.
            LogNotShown(logger, fault, $"{glue.Database}.{table}", filed.Partition.ToString());
            return $"The table {glue.Database}.{table} does not show this landing: {fault.Message}";
        }
    }

    // What passes is left to the stage: nobody else would put the table right before the next landing of the partition.
    private static bool IsTriedAgain(Exception fault) => fault is IOException or TimeoutException;

    private async Task ShowAsync(string table, Partitioned filed, CancellationToken cancellationToken)
    {
        // The newest commit is shown, whichever landing asks: of two that overlap, the later one must not be undone.
        var version = await current.FindAsync(filed.Partition, cancellationToken) ?? filed.DataVersion;
        var location = shapes.Location(filed.Partition, version);
        var values = TableShapes.CurrentValues(filed.Partition);
        var added = await AttachAsync(table, shapes.Current, filed, layout => Partition(values, layout, location), cancellationToken);
        if (added.StandsAlready)
        {
            await ReplaceAsync(table, added.Input, cancellationToken);
        }
    }

    private async Task ReplaceAsync(string table, PartitionInput partition, CancellationToken cancellationToken)
    {
        if (!await glue.TryUpdatePartitionAsync(table, partition, cancellationToken))
        {
            throw new AwsUnavailableException(
                $"The partition {string.Join('/', partition.Values!)} of {glue.Database}.{table} was removed while it was being replaced.");
        }
    }

    // A table that is gone, with what was known of it, is made again.
    private async Task<PartitionAdded> AttachAsync(
        string table, Func<TableDefinition, TableShape> shape, Partitioned filed, Func<StorageDescriptor, PartitionInput> partition,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var layout = tables.Find(table, filed.Columns)
                ?? await ReadyAsync(shape(await definitions.ReadAsync(filed, cancellationToken)), filed, cancellationToken);
            if (await partitions.AddAsync(table, partition(layout), cancellationToken) is { } added)
            {
                return added;
            }

            tables.Forget(table);
        }

        throw new AwsUnavailableException($"The table {glue.Database}.{table} was removed {MostAttempts} times while a partition was being added to it.");
    }

    private async Task<StorageDescriptor> ReadyAsync(TableShape wanted, Partitioned filed, CancellationToken cancellationToken) =>
        await tables.EnsureAsync(wanted, cancellationToken) switch
        {
            TableCheck.Ready ready => ready.Layout,
            var refused => throw new TableRefusedException(TableRejections.Of(refused, $"{glue.Database}.{wanted.Name}", filed.Partition.Table).Explanation),
        };

    private static PartitionInput Partition(List<string> values, StorageDescriptor layout, string location) => new()
    {
        Values = values,
        StorageDescriptor = TableCopies.At(layout, location),
        Parameters = new Dictionary<string, string> { ["classification"] = "parquet", [TableShape.OwnerMark] = TableShape.Owner },
    };

    [LoggerMessage(2203, LogLevel.Warning, "The partition {Values} of {Table} was at {Found}; it is put to {Location}.", EventName = "PartitionMoved")]
    private static partial void LogMoved(ILogger logger, string table, string values, string found, string location);

    [LoggerMessage(2204, LogLevel.Warning, "{Table} does not show what is current of {Partition}; answers do not rest on it.", EventName = "CurrentNotShown")]
    private static partial void LogNotShown(ILogger logger, Exception fault, string table, string partition);
}
