using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Holds a proposal against what the rules read in the same words. Whatever differs is a fault: something dropped would widen the answer, something added
/// would narrow it, and neither would be seen in the figure.
/// </summary>
internal sealed class ProposalComparison(Inquiry inquiry, ProposedQuery proposed)
{
    private QueryDraft Draft => inquiry.Draft;

    public IReadOnlyList<string> Faults() =>
        [.. Function(), .. Filters(), .. Groups(), .. Ranking(), .. Partitions()];

    private IEnumerable<string> Function()
    {
        if (proposed.Function != Draft.Function)
        {
            yield return $"The question asks for {FunctionNames.Of(Draft.Function)}, the proposal computes {FunctionNames.Of(proposed.Function)}.";
        }
        else if (proposed.Column != Draft.Column && Draft.Function != AggregationFunction.Count)
        {
            yield return $"The question is about {Draft.Column?.Name ?? "rows"}, the proposal about {proposed.Column?.Name ?? "rows"}.";
        }
    }

    private IEnumerable<string> Filters()
    {
        foreach (var column in inquiry.Table.Definition.Columns.Where(c => c.Role != ColumnRole.Measure))
        {
            var asked = Draft.Filters.GetValueOrDefault(column.Name) ?? new ColumnFilter(column);
            var said = proposed.Filters.FirstOrDefault(f => f.Column == column) ?? new ColumnFilter(column);
            var leftOut = asked.Kept.Count > 0 ? [] : asked.LeftOut;
            foreach (var fault in KeepsAll(asked, said) ? [] : Kept(column, asked.Kept, said.Kept))
            {
                yield return fault;
            }

            foreach (var fault in LeftOut(column, leftOut, said.LeftOut))
            {
                yield return fault;
            }
        }
    }

    /// <summary>All values there are and no filter at all are the same.</summary>
    private bool KeepsAll(ColumnFilter asked, ColumnFilter said) =>
        said is { Kept.Count: 0, LeftOut.Count: 0 }
        && inquiry.Table.Vocabulary.Of(asked.Column.Name) is { } values
        && values.IsListedIn(inquiry.Selection.Versions)
        && values.In(inquiry.Selection.Versions).All(asked.Kept.Contains);

    private static IEnumerable<string> Kept(ColumnDefinition column, List<DistinctValue> asked, List<DistinctValue> said) =>
        asked.Except(said).Select(v => $"The question names {column.Name} {v.Text}; the proposal does not use it.")
            .Concat(said.Except(asked).Select(v => $"The proposal keeps {column.Name} {v.Text} only, which the question does not ask for."));

    private static IEnumerable<string> LeftOut(ColumnDefinition column, List<DistinctValue> asked, List<DistinctValue> said) =>
        asked.Except(said).Select(v => $"The question leaves out {column.Name} {v.Text}; the proposal does not.")
            .Concat(said.Except(asked).Select(v => $"The proposal leaves out {column.Name} {v.Text}, which the question does not ask for."));

    /// <summary>A column of which one value is kept, and one that only stands beside the figures, make no difference.</summary>
    private IEnumerable<string> Groups()
    {
        var dropped = Draft.GroupBy.Where(g => !proposed.Groups.Contains(g) && Draft.Kept(g) != 1);
        var added = proposed.Groups.Where(g => !Draft.Groups(g) && !Draft.KeptApart.Contains(g) && Draft.Kept(g) != 1);
        return dropped.Select(g => $"The question asks for one figure per {g.Name}; the proposal does not group by it.")
            .Concat(added.Select(g => $"The proposal gives one figure per {g.Name}, which the question does not ask for."));
    }

    private IEnumerable<string> Ranking()
    {
        if (Direction(proposed.Proposal.OrderBy) != Draft.OrderBy)
        {
            yield return $"order_by is to be {Named(Draft.OrderBy)}.";
        }

        if (proposed.Proposal.Limit != Draft.Limit)
        {
            yield return $"limit is to be {Draft.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}.";
        }

        if (proposed.Proposal.Having != Draft.Having)
        {
            yield return Draft.Having is { } bound ? $"having is to be {bound.Op} {bound.Value}." : "having is to be null: the question sets no bound.";
        }
    }

    private static SortDirection? Direction(string? orderBy) => orderBy?.Trim().ToUpperInvariant() switch
    {
        "DESC" or "DESCENDING" => SortDirection.Descending,
        "ASC" or "ASCENDING" => SortDirection.Ascending,
        null or "" => null,
        _ => (SortDirection)(-1),
    };

    private static string Named(SortDirection? direction) => direction switch
    {
        SortDirection.Descending => "desc",
        SortDirection.Ascending => "asc",
        _ => "null: the question asks for no order",
    };

    private IEnumerable<string> Partitions()
    {
        var selection = inquiry.Selection;
        foreach (var (key, names) in proposed.Proposal.Partitions.Where(p => p.Names.Count > 0))
        {
            IReadOnlyList<string> asked = key switch
            {
                "cycle" => [.. selection.Cycles.Select(c => c.Cycle)],
                "scenario" => selection.Scenarios,
                _ => selection.RunIds,
            };
            if (!names.Select(n => n.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(asked))
            {
                yield return $"The question is about {key} {Listing.Of(asked)}; the proposal names {Listing.Of(names.Select(Shown.Safely))}.";
            }
        }

        if (proposed.Proposal.CombineRuns && !selection.CombineRuns)
        {
            yield return "The question does not ask for one figure over all runs; combine_runs is to be false.";
        }
    }
}
