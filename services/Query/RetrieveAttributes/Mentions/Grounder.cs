namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds what the words of a question stand for in a table.</summary>
internal static class Grounder
{
    private static readonly IReadOnlyList<IMentionFinder> Finders =
        [new PhraseFinder(), new CueFinder(), new OrderedNameFinder(), new ScenarioFinder(), new PeriodFinder(), new LagFinder(), new BoundFinder(), new NumberFinder()];

    /// <summary>Of the ways to mend misspelled words the one that explains most with fewest mentions is taken; two that are equally good explain nothing.</summary>
    public static Grounding Ground(Wording asked, TableView table, ScenarioNames scenarios)
    {
        var variants = Speller.Variants(asked, table, scenarios)
            .Select(wording => GroundAs(wording, table, scenarios))
            .OrderBy(g => g.Unexplained.Count)
            .ThenBy(g => g.Mentions.Count)
            .ToList();
        return variants.Count == 1 || IsBetter(variants[0], variants[1]) ? variants[0] : GroundAs(asked, table, scenarios);
    }

    /// <summary>Everything that words may stand for, overlapping as it is found.</summary>
    public static IReadOnlyList<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios) => [.. Finders.SelectMany(f => f.Find(wording, table, scenarios))];

    private static bool IsBetter(Grounding one, Grounding other) =>
        one.Unexplained.Count < other.Unexplained.Count
        || one.Mentions.Count < other.Mentions.Count
        || one.Mentions.Select(m => m.Identity()).SequenceEqual(other.Mentions.Select(m => m.Identity()));

    private static Grounding GroundAs(Wording wording, TableView table, ScenarioNames scenarios)
    {
        var whole = Cover.Choose(Find(wording, table, scenarios)).MinBy(cover => Unexplained(wording, cover).Count)!;
        var partial = PartialNames.Find(wording, table, Unexplained(wording, whole)).ToList();
        Mention[] all = [.. whole.Concat(partial).OrderBy(m => m.Span.First)];
        return new Grounding(table, wording, all, Unexplained(wording, all));
    }

    private static List<int> Unexplained(Wording wording, IReadOnlyList<Mention> mentions)
    {
        var explained = new bool[wording.Tokens.Count];
        foreach (var mention in mentions)
        {
            Array.Fill(explained, true, mention.Span.First, mention.Span.Count);
        }

        return [.. Enumerable.Range(0, explained.Length).Where(i => !explained[i])];
    }
}
