using Amazon.Glue.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Copies what was read from Glue into what is written back: an update replaces all of it.</summary>
internal static class TableCopies
{
    /// <summary>The table with more columns at its end, and all else as it was read.</summary>
    public static TableInput WithColumns(Table table, IReadOnlyList<Column> more) => new()
    {
        Name = table.Name,
        Description = table.Description,
        LastAccessTime = table.LastAccessTime,
        LastAnalyzedTime = table.LastAnalyzedTime,
        Owner = table.Owner,
        Parameters = table.Parameters,
        PartitionKeys = table.PartitionKeys,
        Retention = table.Retention,
        StorageDescriptor = Copy(table.StorageDescriptor!, table.StorageDescriptor!.Location!, [.. table.StorageDescriptor.Columns ?? [], .. more]),
        TableType = table.TableType,
        TargetTable = table.TargetTable,
        ViewExpandedText = table.ViewExpandedText,
        ViewOriginalText = table.ViewOriginalText,
    };

    /// <summary>The table's layout at another place.</summary>
    public static StorageDescriptor At(StorageDescriptor layout, string location) => Copy(layout, location, layout.Columns);

    private static StorageDescriptor Copy(StorageDescriptor layout, string location, List<Column>? columns) => new()
    {
        AdditionalLocations = layout.AdditionalLocations,
        BucketColumns = layout.BucketColumns,
        Columns = columns,
        Compressed = layout.Compressed,
        InputFormat = layout.InputFormat,
        Location = location,
        NumberOfBuckets = layout.NumberOfBuckets,
        OutputFormat = layout.OutputFormat,
        Parameters = layout.Parameters,
        SchemaReference = layout.SchemaReference,
        SerdeInfo = layout.SerdeInfo,
        SkewedInfo = layout.SkewedInfo,
        SortColumns = layout.SortColumns,
        StoredAsSubDirectories = layout.StoredAsSubDirectories,
    };
}
