namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds periods: quarters, halves, years and dates, and the words that join them into ranges.</summary>
internal sealed class PeriodFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        if (table.PeriodColumn is not { } column || !PeriodCalendar.UnderstandsAny(table.Vocabulary.Of(column.Name)))
        {
            return [];
        }

        var atoms = PeriodAtoms.In(wording.Line);
        return PeriodRanges.Join(wording.Line, PeriodRanges.WithYears(wording.Line, atoms))
            .Select(found => new Mention.Period(wording.SpanOf(found.Index, found.Length), found.Phrase))
            .Where(mention => !IsValue(wording, mention.Span, table) && !IsNamedValue(wording, mention.Span, table));
    }

    /// <summary>"Level_2 2000": behind the name of its column a number is a value and no year.</summary>
    private static bool IsNamedValue(Wording wording, Span span, TableView table) => table.Lexicon.Phrases.From(wording.Tokens, span.First)
        .Any(match => match.Count == span.Count && match.Entries.OfType<LexiconEntry.Value>().Any(value => value.NeedsColumn && IsNamed(wording, span, value.Column.Name)));

    private static bool IsNamed(Wording wording, Span span, string column)
    {
        var name = Tokenizer.Split(column);
        return span.First >= name.Count && wording.Tokens.Skip(span.First - name.Count).Take(name.Count).Select(t => t.Word).SequenceEqual(name.Select(t => t.Word));
    }

    /// <summary>Where some values of the column are not understood, what is written like a value is that value.</summary>
    private static bool IsValue(Wording wording, Span span, TableView table) => table.Lexicon.Phrases.From(wording.Tokens, span.First)
        .Any(match => match.Count == span.Count && match.Entries.Any(entry => entry is LexiconEntry.Value { NeedsColumn: false } value && value.Column == table.PeriodColumn));
}
