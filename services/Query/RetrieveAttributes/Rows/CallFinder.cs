namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds everything the words of a question can stand for, and keeps what explains most: no word is used twice.</summary>
internal static class CallFinder
{
    public static List<Call> In(Wording wording, TableView table)
    {
        var found = Enumerable.Range(0, wording.Tokens.Count)
            .SelectMany(first => Columns(wording, table, first).Concat(Values(wording, table, first)).Concat(Figures(wording, first)))
            .Concat(NumberCalls.In(wording));
        return Cover([.. found.OrderByDescending(c => c.Span.Count).ThenBy(c => c.Preference).ThenBy(c => c.Span.First)]);
    }

    private static List<Call> Cover(IReadOnlyList<Call> ranked)
    {
        var chosen = new List<Call>();
        foreach (var call in ranked)
        {
            if (!chosen.Exists(c => c.Span.Overlaps(call.Span)))
            {
                chosen.Add(call);
            }
        }

        chosen.Sort((a, b) => a.Span.First - b.Span.First);
        return chosen;
    }

    /// <summary>Of the columns that the most words can stand for, those that they fit best.</summary>
    private static IEnumerable<Call> Columns(Wording wording, TableView table, int first)
    {
        var called = table.ColumnNames
            .Select(name => (name.Column, Called: name.CalledFrom(wording.Tokens, first)))
            .Where(c => c.Called is not null)
            .Select(c => (c.Column, c.Called!.Value.Count, c.Called.Value.Fit));
        return called.GroupBy(c => c.Count).Select(group =>
        {
            var best = group.Min(c => c.Fit);
            return new Call.Column(new Span(first, group.Key), [.. group.Where(c => c.Fit == best).Select(c => c.Column)], best);
        });
    }

    private static IEnumerable<Call> Values(Wording wording, TableView table, int first)
    {
        foreach (var (count, entries) in table.Lexicon.Phrases.From(wording.Tokens, first))
        {
            var values = entries.OfType<LexiconEntry.Value>().ToList();
            if (values.Count > 0 && !(count == 1 && wording.Tokens[first].IsNumber))
            {
                yield return new Call.Value(
                    new Span(first, count),
                    [.. values.GroupBy(v => v.Column).Select(g => new ValueReading(g.Key, [.. g.Select(v => v.Distinct)], null))],
                    values.All(v => v.NeedsColumn));
            }
        }
    }

    private static IEnumerable<Call> Figures(Wording wording, int first) =>
        FigureWords.Phrases.From(wording.Tokens, first).Select(match => new Call.Figure(new Span(first, match.Count), match.Entries[0]));
}
