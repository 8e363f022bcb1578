namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is left when everything is read: columns without use, names and words that mean nothing here.</summary>
internal static class CheckWords
{
    public static IReadOnlyList<int> Take(RowsQuestion question)
    {
        if (question.Open<Call.Column>().Any())
        {
            question.Doubt(RowDoubt.LooseColumn);
        }

        var covered = question.Calls.Where(c => c is not Call.Number || !question.IsOpen(c)).ToList();
        List<int> left = [.. Enumerable.Range(0, question.Tokens.Count).Where(i => !covered.Exists(c => c.Span.First <= i && i < c.Span.End) && !GrammarWords.IsAsking(question.Tokens[i]))];
        if (left.Exists(i => question.Tokens[i].HasDigit || (i > 0 && char.IsUpper(question.Tokens[i].Text[0]))))
        {
            question.Doubt(RowDoubt.UnknownName);
        }

        if (left.Count > 0)
        {
            question.Doubt(RowDoubt.UnknownWords);
        }

        return left;
    }
}
