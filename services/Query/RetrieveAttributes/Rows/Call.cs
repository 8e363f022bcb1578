using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words of a question over rows that stand for something.</summary>
internal abstract record Call(Span Span)
{
    /// <summary>Which of two calls over equally many words is preferred; lower wins.</summary>
    public abstract int Preference { get; }

    /// <summary>A column, by its name or a part of it. Of several columns that are called alike the first is meant, and it is not sure.</summary>
    public sealed record Column(Span Span, IReadOnlyList<ColumnDefinition> Columns, Fit Fit) : Call(Span)
    {
        public override int Preference => Fit.IsWhole ? 0 : Fit.IsExact ? 2 : 5;

        public bool IsMeasure => Columns.Any(c => c.Role == ColumnRole.Measure);
    }

    /// <summary>A value that landed.</summary>
    public sealed record Value(Span Span, IReadOnlyList<ValueReading> Readings, bool NeedsColumn) : Call(Span)
    {
        public override int Preference => NeedsColumn ? 4 : 1;
    }

    /// <summary>A number, and how the column is compared with it.</summary>
    public sealed record Number(Span Span, RowBound Bound) : Call(Span)
    {
        /// <summary>Whether a scale word stands behind it, as "million".</summary>
        public bool Scaled { get; init; }

        public override int Preference => 6;
    }

    /// <summary>What is to be computed.</summary>
    public sealed record Figure(Span Span, FigureCue Cue) : Call(Span)
    {
        public override int Preference => 3;
    }
}
