namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Ordinary words that narrow nothing although the table does not know them: what its rows are about, where the question goes on to say which of them ("the game
/// where …", "players with …"), and what happens to them ("was held", "did he play").
/// </summary>
internal static class OrdinaryWords
{
    private static readonly HashSet<string> SaysWhich =
        [.. "where|when|that|which|whose|who|with|having|had|has|have|is|was|were|are|did|does|do|against|from|by|at|on|in|of|for|there".Split('|')];

    private static readonly HashSet<string> Opens = [.. "a|an|the|any|that|this|each|what|which|many|some|of|in|for".Split('|')];

    private static readonly HashSet<string> Verbs =
        [.. "play|win|won|win|have|make|made|take|saw|see|seen|go|went|gone|lead|led|hold|held|begin|began|run|ran|lose|lost|score|attend|appear|sell|sold|give|given|say|said|reach|finish|start|end|become|became|receive|join|leave|left|stand|compete|represent|happen".Split('|')];

    public static bool SayNothingNew(RowsQuestion question, int at)
    {
        var word = question.Tokens[at];
        return !word.HasDigit && (IsVerb(word) || IsRowNoun(question, at));
    }

    private static bool IsVerb(Token word) => Verbs.Contains(word.Stem) || (word.Word.Length > 4 && (word.Word.EndsWith("ed", StringComparison.Ordinal) || word.Word.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>Stands alone between what opens a noun and what says which.</summary>
    private static bool IsRowNoun(RowsQuestion question, int at)
    {
        var before = at == 0 ? null : question.Tokens[at - 1];
        var after = at + 1 < question.Tokens.Count ? question.Tokens[at + 1] : null;
        return (before is null || Opens.Contains(before.Word) || question.Calls.Exists(c => c.Span.End == at)) && after is not null && (SaysWhich.Contains(after.Word) || IsVerb(after));
    }
}
