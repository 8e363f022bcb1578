namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Gives each value its column: the one named beside it, else the only one that has it.</summary>
internal static class LinkValues
{
    public static void Take(RowsQuestion question)
    {
        foreach (var value in question.Calls.OfType<Call.Value>().ToList())
        {
            var beside = Beside(question, value);
            if (value.NeedsColumn && beside is null)
            {
                question.Calls.Remove(value);
                continue;
            }

            Link(question, value, beside);
        }
    }

    private static void Link(RowsQuestion question, Call.Value value, Call.Column? beside)
    {
        var reading = beside is null ? null : value.Readings.FirstOrDefault(r => beside.Columns.Contains(r.Column));
        if (reading is null && value.Readings.Count > 1)
        {
            reading = Hinted(question, value);
            if (reading is null)
            {
                question.Doubt(RowDoubt.UnclearValue);
            }
        }

        reading ??= value.Readings[0];
        if (beside is null && IsCommonWord(question, value))
        {
            question.Doubt(RowDoubt.CommonWord);
        }

        question.Use(value);
        if (beside is not null)
        {
            question.Use(beside);
        }

        question.Conditions.Add(new RowCondition(reading.Column, reading.Values, null, value));
    }

    private static Call.Column? Beside(RowsQuestion question, Call.Value value)
    {
        var before = question.Before(value, Links.MayStandBeforeValue) as Call.Column;
        var after = question.After(value, Links.MayStandAfterValue) as Call.Column;
        return new[] { before, after }.FirstOrDefault(c => c is not null && question.IsOpen(c) && c.Columns.Any(column => value.Readings.Any(r => r.Column == column)));
    }

    /// <summary>The only column of those that hold the value of whose name a word is in the question.</summary>
    private static ValueReading? Hinted(RowsQuestion question, Call.Value value)
    {
        var hinted = value.Readings.Where(r => question.Open<Call.Column>().Any(c => c.Columns.Contains(r.Column))).ToList();
        return hinted is [var only] ? only : null;
    }

    private static bool IsCommonWord(RowsQuestion question, Call.Value value) =>
        value.Span.Count == 1 && char.IsLower(question.Tokens[value.Span.First].Text[0]) && !question.Tokens[value.Span.First].HasDigit;
}
