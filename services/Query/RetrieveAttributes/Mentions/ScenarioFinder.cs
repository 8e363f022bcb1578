namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds words of scenario names that stand together.</summary>
internal sealed class ScenarioFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        var at = 0;
        while (at < wording.Tokens.Count)
        {
            var parts = new List<string>();
            var end = ReadParts(wording.Tokens, at, scenarios, parts);
            if (end > at)
            {
                yield return new Mention.Scenario(new Span(at, end - at), parts);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static int ReadParts(IReadOnlyList<Token> tokens, int at, ScenarioNames scenarios, List<string> parts)
    {
        while (at < tokens.Count && (parts.Count == 0 || tokens[at].Separator is ' ' or '-'))
        {
            var longest = scenarios.Phrases.From(tokens, at).LastOrDefault();
            if (longest.Count == 0)
            {
                return at + NumberAt(tokens, at, scenarios, parts);
            }

            parts.Add(longest.Entries[0]);
            at += longest.Count;
        }

        return at;
    }

    private static int NumberAt(IReadOnlyList<Token> tokens, int at, ScenarioNames scenarios, List<string> parts)
    {
        if (parts.Count == 0 || !tokens[at].IsNumber || scenarios.WithParts([.. parts, tokens[at].Word]).Count == 0)
        {
            return 0;
        }

        parts.Add(tokens[at].Word);
        return 1;
    }
}
