using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>
/// The change of the whole where changes are given per group: the groups' changes add up to it exactly. What is not added stays apart here too: runs, scenarios and
/// cycles always; periods and account classes of a stock.
/// </summary>
internal static class ChangeTotals
{
    public static IReadOnlyList<Figure> Of(KeyedFigures changes, Derivation how, QueryAttributes attributes, TableDefinition definition)
    {
        var kept = Kept(changes, how, attributes, definition);
        var canAdd = attributes.AggregationFunction is AggregationFunction.Sum or AggregationFunction.Count;
        return how.Along is null || how.Over is not null || !canAdd || kept.Count == changes.Columns.Count
            ? []
            : [.. changes.Rows.GroupBy(change => KeyedFigures.Text(change, kept)).Select(whole => Add([.. whole], kept, how)).OrderBy(total => KeyedFigures.Text(total, kept), NaturalOrder.Instance)];
    }

    /// <summary>The sides of several changes, added.</summary>
    public static ComparedValues Add(IReadOnlyList<Figure> changes) =>
        new(Add(changes.Select(change => change.Compared!.From)), Add(changes.Select(change => change.Compared!.To)));

    private static Figure Add(IReadOnlyList<Figure> whole, IReadOnlyList<string> kept, Derivation how)
    {
        var sides = Add(whole);
        return whole[0] with { Keys = KeyedFigures.Keys(whole[0], kept), Compared = sides, Value = ChangeFigures.Value(sides, how) };
    }

    private static decimal? Add(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Aggregate(ExactArithmetic.Add);
    }

    private static List<string> Kept(KeyedFigures changes, Derivation how, QueryAttributes attributes, TableDefinition definition)
    {
        var isStock = attributes.AggregationFunction == AggregationFunction.Sum && Column(definition, attributes.AggregationAttribute)?.Kind != MeasureKind.Flow;
        return [.. changes.Columns.Where(name => name == how.Along || Column(definition, name) is not { } column || (isStock && StaysApart(column, changes, attributes)))];
    }

    // A level below may be added within the level above, as long as that one is settled.
    private static bool StaysApart(ColumnDefinition column, KeyedFigures changes, QueryAttributes attributes) => column.Role switch
    {
        ColumnRole.Period => true,
        ColumnRole.Account => column.Parent is not { } above || !(changes.Columns.Contains(above) || attributes.FilterAttributes.GetValueOrDefault(above) is { In.Count: 1 }),
        _ => false,
    };

    private static ColumnDefinition? Column(TableDefinition definition, string name) => definition.Columns.FirstOrDefault(column => column.Name == DefinitionRules.Normal(name));
}
