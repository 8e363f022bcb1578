using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>What is computed from plain figures, step by step: nested, then compared, then as a share. Without any of it they stay as they are.</summary>
/// <param name="Figures">The figures before bound, order and limit.</param>
/// <param name="Totals">The changes of the whole.</param>
/// <param name="Gaps">What is missing behind them.</param>
internal sealed record DerivedFigures(KeyedFigures Figures, IReadOnlyList<Figure> Totals, FigureGaps Gaps)
{
    public static DerivedFigures Of(KeyedFigures plain, Derivation how, QueryAttributes attributes, TableDefinition definition)
    {
        var nested = NestedFigures.Of(plain, how, MeasureMeaning.Of(attributes, definition));
        var missing = MissingSide.Find(nested, how);
        var changes = ChangeFigures.Of(nested, how, missing);
        var gaps = new FigureGaps { Sides = missing, Shares = ShareFigures.FindMissing(changes, how), Inner = InnerGap.Find(plain, how, attributes) };
        return new DerivedFigures(ShareFigures.Of(changes, how), ChangeTotals.Of(changes, how, attributes, definition), gaps);
    }
}
