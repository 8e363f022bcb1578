using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The attributes as far as they are read.</summary>
internal sealed class QueryDraft
{
    public AggregationFunction Function { get; set; } = AggregationFunction.Sum;

    /// <summary>The measure, or the column that is counted; null counts rows.</summary>
    public ColumnDefinition? Column { get; set; }

    public List<ColumnDefinition> GroupBy { get; } = [];

    /// <summary>Columns that were not asked for and stand beside the figures, so that nothing is added across their values.</summary>
    public List<ColumnDefinition> KeptApart { get; } = [];

    public Dictionary<string, ColumnFilter> Filters { get; } = new(StringComparer.Ordinal);

    public SortDirection? OrderBy { get; set; }

    public int? Limit { get; set; }

    public Threshold? Having { get; set; }

    public ComparisonDraft? Comparison { get; set; }

    public ShareOfTotal? Share { get; set; }

    /// <summary>What is taken of the totals: their average, their highest or lowest.</summary>
    public AggregationFunction? Outer { get; set; }

    /// <summary>The key that has one total each, for <see cref="Outer"/>: a column or <c>run_id</c>.</summary>
    public string? Over { get; set; }

    public bool Adds => Function == AggregationFunction.Sum;

    public bool Groups(ColumnDefinition column) => GroupBy.Contains(column);

    /// <summary>Whether no figure is added over the column's values.</summary>
    public bool Separates(ColumnDefinition column) => Groups(column) || Comparison?.Along == column.Name || Over == column.Name;

    public ColumnFilter FilterOn(ColumnDefinition column) => Filters.TryGetValue(column.Name, out var filter)
        ? filter
        : Filters[column.Name] = new ColumnFilter(column);

    public void Group(ColumnDefinition column)
    {
        if (!Groups(column))
        {
            GroupBy.Add(column);
        }
    }

    public void KeepApart(ColumnDefinition column)
    {
        if (!Groups(column) && !KeptApart.Contains(column))
        {
            KeptApart.Add(column);
        }
    }

    public int Kept(ColumnDefinition column) => Filters.TryGetValue(column.Name, out var filter) ? filter.Kept.Count : 0;
}
