using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads words that nothing else explains as parts of value names. Every word must be in the name.</summary>
internal static class PartialNames
{
    /// <summary>Whoever says a part of more names than these is asked back anyway, and is shown a few.</summary>
    private const int MostOfAColumn = 1_000;

    public static IEnumerable<Mention.Value> Find(Wording wording, TableView table, IReadOnlyList<int> unexplained)
    {
        var at = 0;
        while (at < unexplained.Count)
        {
            var length = RunLength(unexplained, at);
            var (count, values) = Longest(wording, table, unexplained[at], length);
            if (count > 0)
            {
                yield return new Mention.Value(new Span(unexplained[at], count), Readings(table.Lexicon, values), ValueMatch.Partial);
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

    private static (int Count, List<int> Values) Longest(Wording wording, TableView table, int first, int length)
    {
        List<int> values = [];
        for (var count = 1; count <= length; count++)
        {
            var withWord = table.Lexicon.WithWord(wording.Tokens[first + count - 1].Stem);
            withWord = count == 1 && withWord.Count == 0 ? table.Lexicon.WithInitials(wording.Tokens[first].Word) : withWord;
            var narrowed = count == 1 ? withWord : Postings.Both(values, withWord);
            if (narrowed.Count == 0)
            {
                return (count - 1, values);
            }

            values = narrowed;
        }

        return (length, values);
    }

    /// <summary>The values of a column follow one another.</summary>
    private static List<ValueReading> Readings(TableLexicon lexicon, List<int> values)
    {
        var readings = new List<ValueReading>();
        var ofColumn = new List<DistinctValue>();
        ColumnDefinition? column = null;
        foreach (var value in values.Select(lexicon.Value))
        {
            if (!ReferenceEquals(column, value.Column))
            {
                column = value.Column;
                ofColumn = [];
                readings.Add(new ValueReading(column, ofColumn, null));
            }

            if (ofColumn.Count < MostOfAColumn)
            {
                ofColumn.Add(value.Distinct);
            }
        }

        return readings;
    }
}
