using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Aggregates figures over one of their keys. What has no value does not count, as zero or otherwise.</summary>
internal static class NestedFigures
{
    /// <summary>The nested figures; an average has at most that many decimals.</summary>
    public static KeyedFigures Of(KeyedFigures figures, Derivation how, MeasureMeaning meaning)
    {
        if (how.Over is not { } over)
        {
            return figures;
        }

        var outer = figures.ColumnsBut(over);
        var rows = figures.Rows
            .GroupBy(figure => KeyedFigures.Text(figure, outer))
            .Select(inner => Nest([.. inner.OrderBy(figure => figure.Keys.GetValueOrDefault(over, ""), NaturalOrder.Instance)], outer, how, meaning));
        return new KeyedFigures(how.FoundAt is null ? outer : figures.Columns, [.. rows]);
    }

    private static Figure Nest(IReadOnlyList<Figure> inner, IReadOnlyList<string> outer, Derivation how, MeasureMeaning meaning)
    {
        var known = inner.Where(figure => figure.Value is not null).ToList();
        var nested = new Figure { Keys = KeyedFigures.Keys(inner[0], outer), Value = null, Combined = inner[0].Combined };
        return known.Count == 0 ? nested
            : how.Outer == AggregationFunction.Avg ? nested with { Value = Average(known, meaning) }
            : Extreme(nested, how.Outer == AggregationFunction.Max ? known.MaxBy(figure => figure.Value)! : known.MinBy(figure => figure.Value)!, how);
    }

    private static decimal Average(List<Figure> known, MeasureMeaning meaning) =>
        FigureValue.Average(known.Select(figure => figure.Value!.Value).Aggregate(ExactArithmetic.Add), known.Count, meaning);

    // Of several equal ones the first counts: MaxBy and MinBy keep it.
    private static Figure Extreme(Figure nested, Figure extreme, Derivation how) =>
        nested with { Keys = how.FoundAt is null ? nested.Keys : extreme.Keys, Value = extreme.Value };
}
