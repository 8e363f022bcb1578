using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How a column is called: its name, and each word of the name that no other column shares.</summary>
internal static class ColumnPhrases
{
    private static readonly string[] PeriodNouns = ["quarter", "quarter end", "period", "reporting period", "qtr", "qtr end", "q", "q end", "when did", "when do", "when was", "when were", "and when"];

    public static IEnumerable<(string Phrase, ColumnDefinition Column)> Of(TableView table)
    {
        var definition = table.Definition;
        var shared = definition.Columns.SelectMany(c => Tokenizer.Stems(c.Name).Distinct())
            .CountBy(stem => stem)
            .Where(c => c.Value > 1)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        return definition.Columns.SelectMany(column => Phrases(column, shared).Concat(column == table.PeriodColumn ? Nouns(definition) : []).Distinct().Select(phrase => (phrase, column)));
    }

    private static IEnumerable<string> Phrases(ColumnDefinition column, HashSet<string> shared)
    {
        yield return column.Name;
        var words = Tokenizer.Split(column.Name);
        foreach (var word in words.Where(w => words.Count > 1 && w.Word.Length > 2 && !w.HasDigit && !shared.Contains(w.Stem) && !English.IsEverydayWord(w)))
        {
            yield return word.Word;
        }

        if (words.Count == 1 && column.Role == ColumnRole.Dimension)
        {
            yield return $"{column.Name} unit";
        }

        if (words.Any(w => w.Word == "lob"))
        {
            yield return "line of business";
        }
    }

    private static IEnumerable<string> Nouns(TableDefinition definition) => PeriodNouns.Where(noun => definition.Columns.All(c => c.Name != noun));
}
