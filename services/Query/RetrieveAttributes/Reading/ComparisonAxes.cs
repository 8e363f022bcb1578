using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What a question could compare, beside periods: runs, scenarios, cycles, or values of a column.</summary>
internal static class ComparisonAxes
{
    public static IEnumerable<ComparisonAxis> Of(Inquiry inquiry)
    {
        var selection = inquiry.Selection;
        ComparisonAxis[] partitions =
        [
            new(PartitionColumns.RunId, selection.RunsNamed ? selection.RunIds : [], Ordered(inquiry, inquiry.Table.Runs.Noun)),
            new(PartitionColumns.Scenario, selection.Scenarios, [.. inquiry.Mentions.OfType<Mention.Scenario>()]),
            new(PartitionColumns.Cycle, [.. selection.Cycles.Select(c => c.Cycle)], Ordered(inquiry, inquiry.Table.CycleNames.Noun)),
        ];
        return partitions.Concat(inquiry.Draft.Filters.Values.Where(f => f.Column.Role != ColumnRole.Period).Select(f => Values(inquiry, f))).Where(axis => axis.Names.Count > 1);
    }

    private static ComparisonAxis Values(Inquiry inquiry, ColumnFilter filter)
    {
        var named = inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Readings.Any(r => r.Column == filter.Column && r.Values.Any(filter.Kept.Contains))).ToList();
        return new ComparisonAxis(filter.Column.Name, [.. filter.Kept.Select(v => v.Text).Distinct()], named);
    }

    private static IReadOnlyList<Mention> Ordered(Inquiry inquiry, string noun) => [.. inquiry.Mentions.OfType<Mention.Of>().Where(m => m.Noun == noun)];
}
