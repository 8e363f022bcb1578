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

    public bool Adds => Function == AggregationFunction.Sum;

    public bool Groups(ColumnDefinition column) => GroupBy.Contains(column);

    public ColumnFilter FilterOn(ColumnDefinition column) => Filters.TryGetValue(column.Name, out var filter)
        ? filter
        : Filters[column.Name] = new ColumnFilter(column);

    public void KeepApart(ColumnDefinition column)
    {
        if (!Groups(column) && !KeptApart.Contains(column))
        {
            KeptApart.Add(column);
        }
    }

    public int Kept(ColumnDefinition column) => Filters.TryGetValue(column.Name, out var filter) ? filter.Kept.Count : 0;
}
