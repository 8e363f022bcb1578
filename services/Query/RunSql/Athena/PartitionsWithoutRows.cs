using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Finds the selected partitions of which a result has no row: nothing in it matched, or the engine did not read it.</summary>
internal static class PartitionsWithoutRows
{
    public static IReadOnlyList<SelectedPartition> In(ResultTable table, IReadOnlyList<SelectedPartition> selection)
    {
        var keys = table.KeyColumns.Index().Where(key => PartitionColumns.All.Contains(key.Item)).ToList();
        var seen = table.Rows.Select(row => Text(keys.Select(key => row.Keys[key.Index]))).ToHashSet(StringComparer.Ordinal);
        return [.. selection.Distinct().Where(partition => !seen.Contains(Text(keys.Select(key => PartitionColumns.ValueOf(partition, key.Item)))))];
    }

    private static string Text(IEnumerable<string> values) => string.Join('\n', values);
}
