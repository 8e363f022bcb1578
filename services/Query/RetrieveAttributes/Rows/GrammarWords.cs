namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words that a question over rows may hold without naming anything.</summary>
internal static class GrammarWords
{
    private static readonly Cue[] Cues = [Cue.Function, Cue.And, Cue.GroupBy];
    private static readonly Cue[] AskingCues = [Cue.Function, Cue.And, Cue.Noise, Cue.Amount, Cue.Row, Cue.All, Cue.Whole, Cue.GroupBy, Cue.Distinct];

    /// <summary>Grammar proper.</summary>
    public static bool IsGrammar(Token token) => Has(token, Cues);

    /// <summary>Grammar, and ways to ask.</summary>
    public static bool IsAsking(Token token) => Has(token, AskingCues) || token.Word is "who" or "did" or "not" or "he" or "she" or "his" or "her" or "him" or "got" or "get" or "am" or "no";

    private static bool Has(Token token, Cue[] cues) => English.Phrases.From([token], 0).Any(match => match.Entries.Any(cue => cues.Contains(cue)));
}
