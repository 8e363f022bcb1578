namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds the English a question is made of.</summary>
internal sealed class CueFinder : IMentionFinder
{
    private const int FarthestThan = 12;
    private static readonly string[] Comparatives = ["higher", "lower", "bigger", "smaller", "larger", "greater", "more", "less", "fewer"];
    private static readonly string[] Counted = ["run", "cycle", "quarter", "qtr", "period", "half", "month", "year"];

    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        for (var first = 0; first < wording.Tokens.Count; first++)
        {
            foreach (var (count, cues) in English.Phrases.From(wording.Tokens, first))
            {
                // "The bank" is all of it; "banks" are others.
                foreach (var cue in cues.Where(cue => cue != Cue.Whole || !wording.Tokens[first + count - 1].IsPlural))
                {
                    yield return new Mention.Word(new Span(first, count), cue);
                }
            }

            if (Compares(wording.Tokens, first))
            {
                yield return new Mention.Word(new Span(first, 1), Cue.Than);
            }

            if (StartsARanking(wording.Tokens, first))
            {
                yield return new Mention.Word(new Span(first, 1), Cue.Top);
            }

            if (OrdinaryWords.Has(wording.Tokens[first], table.Lexicon))
            {
                yield return new Mention.Word(new Span(first, 1), Cue.Noise);
            }
        }
    }

    /// <summary>"Higher … than", "how much higher": by itself a comparative compares nothing.</summary>
    private static bool Compares(IReadOnlyList<Token> tokens, int at) =>
        Comparatives.Contains(tokens[at].Word)
        && (tokens.Skip(at + 1).Take(FarthestThan).Any(t => t.Word == "than") || (at > 1 && tokens[at - 1].Word == "much" && tokens[at - 2].Word == "how"));

    /// <summary>"The first five" are the top five, unless runs or periods are counted.</summary>
    private static bool StartsARanking(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Word == "first"
        && at + 1 < tokens.Count
        && Quantities.Whole(tokens[at + 1].Word) is not null
        && (at + 2 >= tokens.Count || !Counted.Contains(tokens[at + 2].Stem));
}
