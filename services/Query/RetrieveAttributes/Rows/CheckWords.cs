namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is left when everything is read: figures without use, names and words that mean nothing here.</summary>
internal static class CheckWords
{
    public static void Take(RowsQuestion question)
    {
        if (question.Open<Call.Column>().Any(c => c.IsMeasure && !HarmlessWords.SayNothingNew(question, c)))
        {
            question.Doubt(RowDoubt.LooseColumn);
        }

        if (OtherKinds.AreAsked(question))
        {
            question.Doubt(RowDoubt.OtherKind);
        }

        var covered = question.Calls.Where(c => c is not Call.Number || !question.IsOpen(c)).ToList();
        question.Left = [.. Enumerable.Range(0, question.Tokens.Count).Where(i => !covered.Exists(c => c.Span.First <= i && i < c.Span.End) && !GrammarWords.IsAsking(question.Tokens[i]))];
        if (question.Left.Any(i => IsName(question, i)))
        {
            question.Doubt(RowDoubt.UnknownName);
        }

        if (question.Left.Any(i => !HarmlessWords.SayNothingNew(question, i)))
        {
            question.Doubt(RowDoubt.UnknownWords);
        }
    }

    private static bool IsName(RowsQuestion question, int at) => question.Tokens[at].HasDigit || (at > 0 && char.IsUpper(question.Tokens[at].Text[0]));
}
