using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>
/// Selects partitions by an inner join with constants, which Trino turns into partition pruning while planning. A tuple listed twice would double every sum,
/// so the rows are distinct; they are sorted, so that the same selection gives the same text.
/// </summary>
public sealed record PartitionJoin
{
    private static readonly string Keys = SqlIdentifier.List(PartitionColumns.All.Select(name => new SqlIdentifier(name)));
    private readonly List<SelectedPartition> _rows;

    public PartitionJoin(IEnumerable<SelectedPartition> selection) =>
        _rows = [.. selection.Distinct()
            .OrderBy(p => p.Cycle, StringComparer.Ordinal)
            .ThenBy(p => p.Scenario, StringComparer.Ordinal)
            .ThenBy(p => p.RunId, StringComparer.Ordinal)
            .ThenBy(p => p.DataVersion, StringComparer.Ordinal)];

    public override string ToString() => $"JOIN (VALUES {string.Join(", ", _rows.Select(Row))}) AS \"selected\" ({Keys})\n  USING ({Keys})";

    private static string Row(SelectedPartition partition) =>
        $"({string.Join(", ", PartitionColumns.All.Select(column => SqlLiteral.Text(PartitionColumns.ValueOf(partition, column))))})";
}
