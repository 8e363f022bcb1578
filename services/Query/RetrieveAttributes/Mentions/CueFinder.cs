namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds the English a question is made of.</summary>
internal sealed class CueFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        for (var first = 0; first < wording.Tokens.Count; first++)
        {
            foreach (var (count, cues) in English.Phrases.From(wording.Tokens, first))
            {
                foreach (var cue in cues)
                {
                    yield return new Mention.Word(new Span(first, count), cue);
                }
            }

            if (OrdinaryWords.Has(wording.Tokens[first], table.Lexicon))
            {
                yield return new Mention.Word(new Span(first, 1), Cue.Noise);
            }
        }
    }
}
