namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Ordinary words that narrow nothing although the table does not know them: what its rows are about, where the question goes on to say which of them ("the game
/// where …", "players with …"), and what happens to them ("was held", "did he play").
/// </summary>
internal static class HarmlessWords
{
    private static readonly HashSet<string> Articles = Words("a|an|the|any|that|this|each|what|which|many|some");
    private static readonly HashSet<string> Prepositions = Words("of|in|for|at|with");
    private static readonly HashSet<string> SaysWhich = Words("where|when|that|which|whose|who|with|having|had|has|have");
    private static readonly HashSet<string> GoesOn = Words("is|was|were|are|did|does|do|against|from|by|at|on|in|of|for|there|went|go");

    private static readonly HashSet<string> Verbs = Words(
        "play|win|won|have|make|made|take|saw|see|seen|go|went|gone|lead|led|hold|held|begin|began|run|ran|lose|lost|score|attend|appear|sell|sold|give|given|reach|finish|"
        + "start|end|become|became|receive|join|leave|left|stand|compete|represent|happen|show|drive|drove|face|meet|met|get|got");

    public static bool SayNothingNew(RowsQuestion question, int at) =>
        !question.Tokens[at].HasDigit && (IsVerb(question.Tokens[at]) || IsRowNoun(question, at) || BelongsToCall(question, at));

    /// <summary>Whether a column's name is used as an ordinary word.</summary>
    public static bool SayNothingNew(RowsQuestion question, Call.Column call) =>
        call.Span.Count == 1 && (IsRowNoun(question, call.Span.First) || (!call.Fit.IsWhole && IsVerb(question.Tokens[call.Span.First])));

    /// <summary>"5 games", "square miles of water", "the home team", "gold medals".</summary>
    private static bool BelongsToCall(RowsQuestion question, int at)
    {
        var before = question.Calls.Find(c => c.Span.End == at && !question.IsOpen(c));
        return (before is Call.Number or Call.Column && question.Tokens[at].IsPlural)
            || (before is Call.Column column && !column.Columns.Contains(question.Target))
            || IsUnit(question, at);
    }

    private static bool IsUnit(RowsQuestion question, int at)
    {
        var number = question.Calls.OfType<Call.Number>().LastOrDefault(c => c.Span.End <= at && !question.IsOpen(c));
        var column = question.Calls.Find(c => c.Span.First > at);
        return number is not null
            && column is Call.Column named
            && question.Conditions.Exists(c => c.Words == number && named.Columns.Contains(c.Column))
            && named.Span.First - number.Span.End <= 3;
    }

    private static bool IsVerb(Token word) =>
        Verbs.Contains(word.Stem) || (word.Word.Length > 4 && (word.Word.EndsWith("ed", StringComparison.Ordinal) || word.Word.EndsWith("ing", StringComparison.Ordinal)));

    private static bool IsRowNoun(RowsQuestion question, int at)
    {
        var after = at + 1 < question.Tokens.Count ? question.Tokens[at + 1] : null;
        return after is not null && ((IsOpened(question, at, Articles) && (SaysWhich.Contains(after.Word) || GoesOn.Contains(after.Word) || IsVerb(after) || IsCompared(question, at + 1)))
            || (IsOpened(question, at, Prepositions) && question.Tokens[at].IsPlural && SaysWhich.Contains(after.Word)));
    }

    /// <summary>At the beginning, behind a word that opens a noun, or behind "how many".</summary>
    private static bool IsOpened(RowsQuestion question, int at, HashSet<string> openings) =>
        at == 0 || openings.Contains(question.Tokens[at - 1].Word) || (openings == Articles && question.Calls.OfType<Call.Figure>().Any(c => c.Span.End == at));

    private static bool IsCompared(RowsQuestion question, int at) => question.Calls.Exists(c => c is Call.Number && c.Span.First == at && !question.IsOpen(c));

    private static HashSet<string> Words(string words) => [.. words.Split('|')];
}
