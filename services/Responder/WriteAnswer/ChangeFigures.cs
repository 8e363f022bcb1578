using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>
/// Puts one change in the place of two figures. A group that lacks one side counts there as zero; a run that lacks a whole side has no change at all, and neither
/// has a total over runs that one of them lacks a side of.
/// </summary>
internal static class ChangeFigures
{
    public static KeyedFigures Of(KeyedFigures figures, Derivation how, IReadOnlyList<MissingSide> missing)
    {
        if (how.Along is not { } along)
        {
            return figures;
        }

        var columns = how.Pairs.Count > 1 ? figures.Columns : figures.ColumnsBut(along);
        var changes = how.Pairs.SelectMany(pair => OfPair(Known(figures, along, pair, missing), along, pair)).Select(change => Keep(change, columns, how));
        return new KeyedFigures(columns, [.. changes]);
    }

    /// <summary>The value of a change between two sides.</summary>
    public static decimal? Value(ComparedValues sides, Derivation how)
    {
        var change = Change(sides);
        return !how.InPercent ? change : sides.From is { } from ? ExactPercent.Of(change, from) : null;
    }

    /// <summary>The second side minus the first.</summary>
    public static decimal Change(ComparedValues sides) => ExactArithmetic.Add(sides.To ?? 0, -(sides.From ?? 0));

    private static KeyedFigures Known(KeyedFigures figures, string along, (string From, string To) pair, IReadOnlyList<MissingSide> missing)
    {
        var columns = MissingSide.ColumnsOf(figures, along);
        var lacking = missing.Where(side => (side.From, side.To) == pair).Select(side => KeyedFigures.Text(side.Where, columns)).ToHashSet();
        return figures with
        {
            Rows = [.. figures.Rows.Where(figure => figure.Value is not null && (figure.Combined ? lacking.Count == 0 : !lacking.Contains(KeyedFigures.Text(figure, columns))))],
        };
    }

    private static IEnumerable<Figure> OfPair(KeyedFigures known, string along, (string From, string To) pair)
    {
        var rest = known.ColumnsBut(along);
        return known.Rows
            .Where(figure => figure.Keys[along] == pair.From || figure.Keys[along] == pair.To)
            .GroupBy(figure => KeyedFigures.Text(figure, rest))
            .Select(sides => sides.First() with
            {
                Keys = new Dictionary<string, string>(sides.First().Keys) { [along] = pair.To },
                Compared = new ComparedValues(Side(sides, along, pair.From), Side(sides, along, pair.To)),
            });
    }

    private static decimal? Side(IEnumerable<Figure> sides, string along, string side) => sides.SingleOrDefault(figure => figure.Keys[along] == side)?.Value;

    private static Figure Keep(Figure change, IReadOnlyList<string> columns, Derivation how) =>
        change with { Keys = KeyedFigures.Keys(change, columns), Value = Value(change.Compared!, how) };
}
