namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads unknown words as known ones that are one slip of typing away. What cannot be told apart is kept as variants.</summary>
internal static class Speller
{
    private const int MostVariants = 6;

    public static IReadOnlyList<Wording> Variants(Wording asked, TableView table, ScenarioNames scenarios)
    {
        WordBook[] books = [English.Words, table.Lexicon.Words, scenarios.Words];
        var variants = new List<Wording> { asked };
        foreach (var (index, token) in asked.Tokens.Index().Where(t => !t.Item.HasDigit && !books.Any(b => b.Contains(t.Item))))
        {
            var near = Known(books, Abbreviations.Of(token.Word)).Concat(books.SelectMany(b => b.Near(token.Word).Concat(b.Near(token.Stem)))).DistinctBy(WordStem.Of).ToList();
            if (near.Count > 0 && variants.Count * near.Count <= MostVariants)
            {
                variants = [.. variants.SelectMany(v => near.Select(word => v.ReadAs(index, word)))];
            }
        }

        return variants;
    }

    private static IEnumerable<string> Known(WordBook[] books, IEnumerable<string> words) =>
        words.Where(word => Tokenizer.Split(word) is [var token] && books.Any(b => b.Contains(token)));
}
