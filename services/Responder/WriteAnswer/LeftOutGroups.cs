using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Groups that a bound or a limit keeps away from a total that counts them.</summary>
/// <param name="Total">The total.</param>
/// <param name="Groups">How many.</param>
/// <param name="Sides">What they were and became, together.</param>
internal sealed record LeftOutGroups(Figure Total, int Groups, ComparedValues Sides)
{
    public static IReadOnlyList<LeftOutGroups> Find(IReadOnlyList<Figure> totals, IReadOnlyList<Figure> all, IReadOnlyList<Figure> shown) =>
        totals.Count == 0 || all.Count == shown.Count ? [] : [.. totals.Select(total => Of(total, all.Except(shown))).Where(left => left.Groups > 0)];

    private static LeftOutGroups Of(Figure total, IEnumerable<Figure> leftOut)
    {
        var own = leftOut.Where(figure => figure.Combined == total.Combined && total.Keys.All(key => figure.Keys[key.Key] == key.Value)).ToList();
        return new LeftOutGroups(total, own.Count, ChangeTotals.Add(own));
    }
}
