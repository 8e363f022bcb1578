using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Adds alternative runs together, group by group: only where the question asks for it, and only what can be added.</summary>
internal static class CombinedRuns
{
    public static IEnumerable<Figure> Of(IReadOnlyList<Figure> perRun, QueryAttributes attributes) =>
        attributes.CombineRuns && CanBeAdded(attributes.AggregationFunction) && perRun.Select(f => f.Keys[FigureBuilder.RunKey]).Distinct().Count() > 1
            ? perRun.GroupBy(GroupOf).Select(Add)
            : [];

    private static bool CanBeAdded(AggregationFunction function) => function is AggregationFunction.Sum or AggregationFunction.Count;

    private static string GroupOf(Figure figure) => string.Join('\u001f', KeysWithoutRun(figure).Values);

    private static Figure Add(IGrouping<string, Figure> group)
    {
        var values = group.Where(f => f.Value is not null).Select(f => f.Value!.Value).ToList();
        return new Figure
        {
            Keys = KeysWithoutRun(group.First()),
            Value = values.Count == 0 ? null : values.Aggregate(ExactArithmetic.Add),
            Combined = true,
        };
    }

    private static Dictionary<string, string> KeysWithoutRun(Figure figure) =>
        figure.Keys.Where(key => key.Key != FigureBuilder.RunKey).ToDictionary(key => key.Key, key => key.Value);
}
