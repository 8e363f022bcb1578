namespace Ccar.Messaging.Contracts;

/// <summary>The figures of an answer. Values are exact decimals, written as JSON numbers with all their digits.</summary>
public sealed record Figures
{
    /// <summary>What was computed, e.g. <c>total balance</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Unit of the values, e.g. <c>USD</c>, <c>as filed</c>, <c>rows</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Unit of the values in <see cref="Figure.Compared"/>, which for a change in percent is another one than <see cref="Unit"/>; null where nothing is compared.</summary>
    public string? ComparedUnit { get; init; }

    /// <summary>The key columns, in order.</summary>
    public required IReadOnlyList<string> KeyColumns { get; init; }

    /// <summary>The figures; at most what fits a message.</summary>
    public required IReadOnlyList<Figure> Rows { get; init; }

    /// <summary>All figures there are; more than <see cref="Rows"/> when the rest is only at the receipt's result key.</summary>
    public required int RowCount { get; init; }

    /// <summary>
    /// Where a change is given per group: the change of the whole, which the groups' changes add up to exactly; of a change in percent the percent of the whole.
    /// It is that of all groups, also where a bound or a limit leaves some out of <see cref="Rows"/>, and stands beside them, not among them.
    /// </summary>
    public IReadOnlyList<Figure> Totals { get; init; } = [];
}
