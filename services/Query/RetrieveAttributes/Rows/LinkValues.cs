namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Gives each value its column: the one named beside it, else the only one that has it.</summary>
internal static class LinkValues
{
    public static void Take(RowsQuestion question)
    {
        FigureNames.DropTotals(question.Calls, question.Tokens);
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

        reading ??= value.Readings.FirstOrDefault(r => question.Conditions.TrueForAll(c => c.Column != r.Column)) ?? value.Readings[0];
        if (question.Conditions.Exists(c => c.Column == reading.Column && !AreListed(question, c.Words, value)))
        {
            question.Doubt(RowDoubt.Contradiction);
        }

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

    /// <summary>Values of one column are a list only where they are joined.</summary>
    private static bool AreListed(RowsQuestion question, Call one, Call other) =>
        question.Tokens.Skip(one.Span.End).Take(other.Span.First - one.Span.End).All(t => t.Word is "or" or "and" or "the")
        && question.Tokens.Skip(one.Span.End).Take(other.Span.First - one.Span.End + 1).Any(t => t.Word is "or" or "and" || t.Separator == ',');

    /// <summary>An English word, or a verb's form, may not be meant as the name it is as well.</summary>
    private static bool IsCommonWord(RowsQuestion question, Call.Value value)
    {
        var word = question.Tokens[value.Span.First];
        return value.Span.Count == 1 && char.IsLower(word.Text[0]) && !word.HasDigit && (English.Words.Contains(word) || word.Word.EndsWith("ed", StringComparison.Ordinal));
    }
}
