using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Puts the percent of their total in the place of figures. The total is that of the same run, scenario, cycle and other group values.</summary>
internal static class ShareFigures
{
    public static KeyedFigures Of(KeyedFigures figures, Derivation how)
    {
        if (how.ShareOf is not { } of)
        {
            return figures;
        }

        var rest = figures.ColumnsBut(of);
        var wholes = figures.Rows.GroupBy(figure => KeyedFigures.Text(figure, rest));
        return how.Values.Count == 0
            ? figures with { Rows = [.. wholes.SelectMany(whole => OfEach([.. whole]))] }
            : new KeyedFigures(rest, [.. wholes.Where(whole => Parts(whole, how).Any()).Select(whole => Together([.. whole], rest, how))]);
    }

    /// <summary>Where the asked values have no figure: the keys of what would be their share.</summary>
    public static IReadOnlyList<Figure> FindMissing(KeyedFigures figures, Derivation how) => how.ShareOf is { } of && how.Values.Count > 0
        ? [.. figures.Rows.GroupBy(figure => KeyedFigures.Text(figure, figures.ColumnsBut(of))).Where(whole => !Parts(whole, how).Any()).Select(whole => whole.First() with { Keys = KeyedFigures.Keys(whole.First(), figures.ColumnsBut(of)) })]
        : [];

    private static IEnumerable<Figure> OfEach(IReadOnlyList<Figure> whole)
    {
        var total = Add(whole);
        return whole.Select(part => part with { Value = part.Value is { } value ? ExactPercent.Of(value, total) : null });
    }

    private static Figure Together(IReadOnlyList<Figure> whole, IReadOnlyList<string> rest, Derivation how) =>
        whole[0] with { Keys = KeyedFigures.Keys(whole[0], rest), Value = ExactPercent.Of(Add(Parts(whole, how)), Add(whole)) };

    private static IEnumerable<Figure> Parts(IEnumerable<Figure> whole, Derivation how) =>
        whole.Where(figure => figure.Value is not null && how.Values.Contains(figure.Keys[how.ShareOf!]));

    private static decimal Add(IEnumerable<Figure> figures) => figures.Select(figure => figure.Value ?? 0).Aggregate(0m, ExactArithmetic.Add);
}
