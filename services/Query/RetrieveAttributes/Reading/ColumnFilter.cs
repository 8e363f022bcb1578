using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values of a column that are kept or left out.</summary>
internal sealed class ColumnFilter(ColumnDefinition column)
{
    public ColumnDefinition Column { get; } = column;

    public List<DistinctValue> Kept { get; } = [];

    public List<DistinctValue> LeftOut { get; } = [];

    /// <summary>Numbers of a measure that are kept; null where it is not held against any.</summary>
    public AttributeFilter? Bounds { get; set; }

    public bool IsEmpty => Kept.Count + LeftOut.Count == 0 && Bounds is null;

    public AttributeFilter Attribute() => Bounds ?? (Kept.Count > 0 ? AttributeFilter.Of(Texts(Kept)) : AttributeFilter.Except(Texts(LeftOut)));

    private static List<string> Texts(List<DistinctValue> values) => [.. values.Select(v => v.Text).Distinct()];
}
