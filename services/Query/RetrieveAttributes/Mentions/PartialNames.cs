namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads words that nothing else explains as parts of value names. Every word must be in the name.</summary>
internal static class PartialNames
{
    public static IEnumerable<Mention.Value> Find(Wording wording, TableView table, IReadOnlyList<int> unexplained)
    {
        var at = 0;
        while (at < unexplained.Count)
        {
            var length = RunLength(unexplained, at);
            var (count, values) = Longest(wording, table, unexplained[at], length);
            if (count > 0)
            {
                yield return new Mention.Value(
                    new Span(unexplained[at], count),
                    [.. values.GroupBy(v => v.Column).Select(g => new ValueReading(g.Key, [.. g.Select(v => v.Distinct)], null))],
                    ValueMatch.Partial);
            }

            at += Math.Max(count, 1);
        }
    }

    private static int RunLength(IReadOnlyList<int> unexplained, int at)
    {
        var length = 1;
        while (at + length < unexplained.Count && unexplained[at + length] == unexplained[at] + length)
        {
            length++;
        }

        return length;
    }

    private static (int Count, IReadOnlyList<LexiconEntry.Value> Values) Longest(Wording wording, TableView table, int first, int length)
    {
        IReadOnlyList<LexiconEntry.Value> values = [];
        for (var count = 1; count <= length; count++)
        {
            var withWord = table.Lexicon.WithWord(wording.Tokens[first + count - 1].Stem);
            withWord = count == 1 && withWord.Count == 0 ? table.Lexicon.WithInitials(wording.Tokens[first].Word) : withWord;
            var narrowed = count == 1 ? withWord : [.. values.Intersect(withWord)];
            if (narrowed.Count == 0)
            {
                return (count - 1, values);
            }

            values = narrowed;
        }

        return (length, values);
    }
}
