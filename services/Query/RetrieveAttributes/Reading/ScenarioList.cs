namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// The scenarios that a question names. Words that stand apart count together, as "BHC … baseline" does; words that are joined as a list or compared name one
/// scenario each.
/// </summary>
internal static class ScenarioList
{
    private static readonly string[] Joints = ["to", "from"];

    public static IReadOnlyList<ScenarioItem> Of(Inquiry inquiry, IReadOnlyList<Mention.Scenario> named)
    {
        var items = new List<List<Mention.Scenario>>();
        foreach (var mention in named)
        {
            var together = items.Count > 0 && !AreSideBySide(inquiry, items[^1][^1], mention) && inquiry.Scenarios.WithParts(Parts([.. items[^1], mention])).Count > 0;
            (together ? items[^1] : Added(items)).Add(mention);
        }

        return [.. items.Select((item, i) => Item(inquiry, item, items.ElementAtOrDefault(i + 1)))];
    }

    private static List<Mention.Scenario> Added(List<List<Mention.Scenario>> items)
    {
        items.Add([]);
        return items[^1];
    }

    private static ScenarioItem Item(Inquiry inquiry, List<Mention.Scenario> item, List<Mention.Scenario>? next)
    {
        var parts = Parts(item);
        var said = Said(inquiry, parts) ?? (next is null ? null : SaidWith(inquiry, parts, Parts(next)));
        return new ScenarioItem(item, inquiry.Scenarios.WithParts(parts), said);
    }

    /// <summary>"Fed and BHC baseline": how severe a scenario is may be said once, behind the last of a list.</summary>
    private static string? SaidWith(Inquiry inquiry, IReadOnlyList<string> parts, IReadOnlyList<string> next) =>
        next.Select(part => Said(inquiry, [.. parts, part])).OfType<string>().Distinct().ToList() is [var only] ? only : null;

    private static string? Said(Inquiry inquiry, IReadOnlyList<string> parts)
    {
        var left = inquiry.Scenarios.WithParts(parts);
        return left.Where(n => left.Count == 1 ? inquiry.Scenarios.Says(n, parts) : Tokenizer.Split(n).Count == parts.Count).ToList() is [var only] ? only : null;
    }

    private static IReadOnlyList<string> Parts(IReadOnlyList<Mention.Scenario> item) => [.. item.SelectMany(m => m.Parts).Distinct()];

    private static bool AreSideBySide(Inquiry inquiry, Mention one, Mention other) =>
        Lists.AreJoined(inquiry, one, other) || inquiry.Between(one, other).Any(m => Joints.Contains(inquiry.Asked(m).ToLowerInvariant()));
}
