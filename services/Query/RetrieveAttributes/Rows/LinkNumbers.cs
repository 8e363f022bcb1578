using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Gives each number the column it is held against: "points of 7", "7 points", "before 1977".</summary>
internal static class LinkNumbers
{
    private const decimal EarliestYear = 1000;
    private const decimal LatestYear = 2200;

    public static void Take(RowsQuestion question)
    {
        foreach (var number in question.Calls.OfType<Call.Number>().ToList())
        {
            if (ColumnOf(question, number) is { } named && Condition(question, number, named.Columns[0]) is { } condition)
            {
                question.Use(named);
                question.Use(number);
                question.Conditions.Add(condition);
                if (named.Columns.Count > 1)
                {
                    question.Doubt(RowDoubt.UnclearValue);
                }
            }
        }

        foreach (var number in question.Open<Call.Number>().ToList())
        {
            LinkLoose(question, number);
        }
    }

    private static Call.Column? ColumnOf(RowsQuestion question, Call.Number number)
    {
        var before = Usable(question, number, Ahead(question, number));
        var after = Usable(question, number, Behind(question, number));
        return before is not null && after is not null && after.Span.First == number.Span.End && before.Span.End != number.Span.First && !IsStrong(question, before, number) ? after : before ?? after;
    }

    /// <summary>One word may stand between that means nothing here, where it is clear that a number follows: "the age group of 7", "growth less than 7".</summary>
    private static Call? Ahead(RowsQuestion question, Call.Number number)
    {
        var near = question.Before(number, _ => true);
        var between = near is null ? [] : question.Tokens.Skip(near.Span.End).Take(number.Span.First - near.Span.End).ToList();
        var strange = between.Count(t => !Links.MayStandBeforeNumber(t) && !(t.Word == "in" && IsYear(number) && Years(question).Count == 0));
        var isGrammar = between.Exists(t => !Links.MayStandBeforeNumber(t) && GrammarWords.IsAsking(t));
        var follows = !isGrammar && (number.Bound.Op != "=" || between.Exists(Links.IsStrong));
        return strange == 0 || (strange == 1 && follows && between.Count <= 3) ? near : null;
    }

    /// <summary>Units may stand between: "7 square miles of water".</summary>
    private static Call? Behind(RowsQuestion question, Call.Number number)
    {
        var near = question.After(number, _ => true);
        var between = near is null ? [] : question.Tokens.Skip(number.Span.End).Take(near.Span.First - number.Span.End).ToList();
        return between.TrueForAll(Links.MayStandAfterNumber) || (between.Count <= 3 && between[^1].Word is "of" or "in") ? near : null;
    }

    private static List<ColumnDefinition> Years(RowsQuestion question) =>
        [.. question.Table.ColumnNames.Where(c => c.Column.Role == ColumnRole.Measure && c.Words.Any(w => w.Stem == "year")).Select(c => c.Column)];

    private static bool IsYear(Call.Number number) => number.Bound.Value is >= EarliestYear and <= LatestYear && decimal.IsInteger(number.Bound.Value);

    private static bool IsStrong(RowsQuestion question, Call before, Call number) =>
        Enumerable.Range(before.Span.End, number.Span.First - before.Span.End).Any(i => Links.IsStrong(question.Tokens[i]));

    private static Call.Column? Usable(RowsQuestion question, Call.Number number, Call? call) =>
        call is Call.Column column && question.IsOpen(column) && Condition(question, number, column.Columns[0]) is not null ? column : null;

    /// <summary>A number is held against a number column, or is a value of a text column.</summary>
    private static RowCondition? Condition(RowsQuestion question, Call.Number number, ColumnDefinition column)
    {
        if (column.Role == ColumnRole.Measure)
        {
            return new RowCondition(column, [], InUnitOf(column, number), number);
        }

        var values = Texts(question, number).Where(v => v.Column == column).Select(v => v.Distinct).ToList();
        return number.Bound.Op == "=" && values.Count > 0 ? new RowCondition(column, values, null, number) : null;
    }

    /// <summary>"26 million" of a column in millions is 26.</summary>
    private static RowBound InUnitOf(ColumnDefinition column, Call.Number number)
    {
        var scale = Tokenizer.Split(column.Name).Select(w => Quantities.Amount("1", w.Stem)).FirstOrDefault(s => s >= 1000);
        return scale is { } s && number.Bound.Value >= s && number.Scaled ? number.Bound with { Value = number.Bound.Value / s } : number.Bound;
    }

    private static void LinkLoose(RowsQuestion question, Call.Number number)
    {
        var condition = Fallbacks(question, number).Select(column => Condition(question, number, column)).FirstOrDefault(c => c is not null);
        if (condition is null)
        {
            question.Doubt(RowDoubt.LooseNumber);
            return;
        }

        if (condition.Bound is null && !IsYear(number))
        {
            question.Doubt(RowDoubt.UnclearValue);
        }

        question.Use(number);
        question.Conditions.Add(condition);
    }

    /// <summary>The only column of years, or the only one that has the number among its values.</summary>
    private static List<ColumnDefinition> Fallbacks(RowsQuestion question, Call.Number number)
    {
        var years = IsYear(number) ? Years(question) : [];
        var texts = Texts(question, number).Select(v => v.Column).Distinct().ToList();
        return years.Count == 1 ? years : texts.Count == 1 ? texts : [];
    }

    private static IEnumerable<LexiconEntry.Value> Texts(RowsQuestion question, Call.Number number) =>
        question.Table.Lexicon.Phrases.From(question.Tokens, number.Span.End - 1).Where(m => m.Count == 1).SelectMany(m => m.Entries).OfType<LexiconEntry.Value>();
}
