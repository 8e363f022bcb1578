namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds runs and cycles.</summary>
internal sealed class OrderedNameFinder : IMentionFinder
{
    private static readonly string[] Recent = ["latest", "newest", "last"];

    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        foreach (var names in new[] { table.Runs, table.CycleNames })
        {
            foreach (var (span, pick) in names.Patterns.In(wording))
            {
                yield return new Mention.Of(span, pick, names.Noun);
            }

            foreach (var first in Enumerable.Range(0, wording.Tokens.Count).Where(i => IsAroundScenario(wording.Tokens, i, names.Noun, scenarios)))
            {
                yield return new Mention.Of(new Span(first, 1), new NamePick.Last(1), names.Noun);
            }
        }
    }

    /// <summary>"The latest internal baseline run".</summary>
    private static bool IsAroundScenario(IReadOnlyList<Token> tokens, int first, string noun, ScenarioNames scenarios)
    {
        if (!Recent.Contains(tokens[first].Word))
        {
            return false;
        }

        var at = first + 1;
        while (at < tokens.Count && scenarios.Phrases.From(tokens, at).LastOrDefault() is { Count: > 0 } match)
        {
            at += match.Count;
        }

        return at > first + 1 && at < tokens.Count && tokens[at].Word == noun && (at + 1 == tokens.Count || !tokens[at + 1].IsNumber);
    }
}
