namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds values, glossary terms, columns and names of the table.</summary>
internal sealed class PhraseFinder : IMentionFinder
{
    public IEnumerable<Mention> Find(Wording wording, TableView table, ScenarioNames scenarios)
    {
        var found = Enumerable.Range(0, wording.Tokens.Count)
            .SelectMany(first => table.Lexicon.Phrases.From(wording.Tokens, first).Select(match => (Span: new Span(first, match.Count), match.Entries)))
            .ToList();
        var columns = found.SelectMany(f => f.Entries.OfType<LexiconEntry.Named>().Select(e => (f.Span, e.Column.Name))).ToList();
        return found.SelectMany(f => MentionsOf(
            wording,
            f.Span,
            [.. f.Entries.Where(e => e is not LexiconEntry.Value { NeedsColumn: true } v || IsBeside(f.Span, v.Column.Name, columns))]));
    }

    private static IEnumerable<Mention> MentionsOf(Wording wording, Span span, IReadOnlyList<LexiconEntry> entries)
    {
        var readings = ReadingsOf(entries).ToList();
        if (readings.Count > 0)
        {
            yield return new Mention.Value(span, readings, ValueMatch.Whole);
        }

        if (entries.OfType<LexiconEntry.Named>().Select(e => e.Column).ToList() is { Count: > 0 } columns)
        {
            yield return new Mention.Column(span, columns);
        }

        foreach (var ordered in entries.OfType<LexiconEntry.Ordered>().GroupBy(o => o.Noun))
        {
            yield return new Mention.Of(span, new NamePick.Named(wording.Asked(span), [.. ordered.Select(o => o.Name)]), ordered.Key);
        }

        if (entries.OfType<LexiconEntry.Table>().Any())
        {
            yield return new Mention.Table(span);
        }
    }

    private static IEnumerable<ValueReading> ReadingsOf(IReadOnlyList<LexiconEntry> entries)
    {
        foreach (var term in entries.OfType<LexiconEntry.Term>().DistinctBy(t => (t.Column.Name, t.Entry.Value)))
        {
            yield return new ValueReading(term.Column, term.Distinct is null ? [] : [term.Distinct], term.Entry);
        }

        foreach (var column in entries.OfType<LexiconEntry.Value>().GroupBy(v => v.Column))
        {
            yield return new ValueReading(column.Key, [.. column.Select(v => v.Distinct)], null);
        }
    }

    private static bool IsBeside(Span span, string column, List<(Span Span, string Name)> columns) =>
        columns.Any(c => c.Name == column && (c.Span.End == span.First || span.End == c.Span.First));
}
