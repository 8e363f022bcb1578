using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Makes the columns of a snapshot.</summary>
internal static class SnapshotColumns
{
    public static IReadOnlyList<SnapshotColumn> Of(TableDefinition definition, PartitionFileOptions options)
    {
        var budget = new DictionaryBudget(options);
        return [.. definition.Columns.Select(column => Of(column, budget))];
    }

    private static SnapshotColumn Of(ColumnDefinition column, DictionaryBudget budget) =>
        ColumnType.TryParse(column.Type) is { IsDecimal: true } type ? new MeasureColumn(column, type) : new TextColumn(column, budget);
}
