namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words that a question over rows may hold without naming anything.</summary>
internal static class GrammarWords
{
    private static readonly Cue[] Cues = [Cue.Function, Cue.And, Cue.GroupBy];
    private static readonly Cue[] AskingCues = [Cue.Function, Cue.And, Cue.Noise, Cue.Amount, Cue.Row, Cue.All, Cue.Whole, Cue.GroupBy, Cue.Distinct];

    private static readonly HashSet<string> Asking = [.. (
        "who|whom|did|he|she|his|her|him|got|get|am|people|person|anyone|someone|kind|type|sort|appear|appears|item|items|column|columns|against|than|against|listed|ever|"
        + "time|times|year|years|date|day|had|took|place|happen|happened|occur|occurred|own|other").Split('|')];

    /// <summary>Grammar proper.</summary>
    public static bool IsGrammar(Token token) => Has(token, Cues);

    /// <summary>Grammar, and ways to ask.</summary>
    public static bool IsAsking(Token token) => Has(token, AskingCues) || Asking.Contains(token.Word) || !token.Word.Any(char.IsLetterOrDigit);

    private static bool Has(Token token, Cue[] cues) => English.Phrases.From([token], 0).Any(match => match.Entries.Any(cue => cues.Contains(cue)));
}
