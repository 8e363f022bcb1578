namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds the English a question is made of.</summary>
internal sealed class CueFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios) =>
        from first in Enumerable.Range(0, wording.Tokens.Count)
        from match in English.Phrases.From(wording.Tokens, first)
        from cue in match.Entries
        select new Mention.Word(new Span(first, match.Count), cue);
}
