using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Writes the attributes down.</summary>
internal static class Composer
{
    public static Retrieval.Understood Compose(Inquiry inquiry)
    {
        var (draft, selection) = (inquiry.Draft, inquiry.Selection);
        var attributes = new QueryAttributes
        {
            EnrichedQuery = Enrich(inquiry),
            S3Paths = [.. selection.Runs.Select(r => r.Partition.FiledKey)],
            TableName = inquiry.Table.Name,
            AggregationAttribute = draft.Column?.Name ?? "*",
            AggregationFunction = draft.Function,
            GroupByAttributes = [.. Groups(inquiry).Concat(draft.KeptApart).Select(c => c.Name)],
            FilterAttributes = draft.Filters.Values.Where(f => !f.IsEmpty)
                .ToDictionary(f => f.Column.Name, f => f.Attribute(), StringComparer.Ordinal),
            PartitionFilters = new PartitionFilters
            {
                Scenario = selection.Scenarios,
                RunId = [.. selection.RunIds.Order(NaturalOrder.Instance)],
                Cycle = [.. selection.Cycles.Select(c => c.Cycle)],
            },
            CombineRuns = selection.CombineRuns,
            OrderBy = draft.OrderBy,
            Limit = draft.Limit,
            Having = draft.Having,
            Comparison = draft.Comparison?.Attribute(),
            ShareOfTotal = draft.Share,
            Nested = draft is { Outer: { } outer, Over: { } over } ? new NestedAggregation { Function = outer, Over = over } : null,
        };
        SelectedPartition[] partitions = [.. selection.Runs.Select(r => r.Selected)];
        return new Retrieval.Understood(attributes, partitions, inquiry.Understanding());
    }

    /// <summary>A single value that is filtered by is shown beside the figure, as the original did.</summary>
    private static IEnumerable<ColumnDefinition> Groups(Inquiry inquiry) => inquiry.Draft.GroupBy.Count > 0
        ? inquiry.Draft.GroupBy
        : inquiry.Draft.Filters.Values.Where(f => f.Column.Role == ColumnRole.Dimension && f.Kept.Count == 1).Select(f => f.Column);

    private static string Enrich(Inquiry inquiry)
    {
        var text = inquiry.Wording.Text;
        foreach (var mention in inquiry.Mentions.OfType<Mention.Value>().Reverse())
        {
            var code = mention.Readings.FirstOrDefault(r => r.Term is not null)?.Term!.Value;
            var end = inquiry.Wording.Tokens[mention.Span.End - 1].End;
            text = code is null ? text : $"{text[..end]} ({code}){text[end..]}";
        }

        return text;
    }
}
