namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads unknown words as known ones that are one slip of typing away. What cannot be told apart is kept as variants.</summary>
internal static class Speller
{
    private const int MostVariants = 6;
    private const int ShortestSilent = 7;
    private const int ShortestGrammar = 5;

    public static IReadOnlyList<Wording> Variants(Wording asked, TableView table, ScenarioNames scenarios)
    {
        WordBook[] books = [English.Words, table.Lexicon.Words, scenarios.Words];
        var variants = new List<Wording> { asked };
        foreach (var (index, token) in asked.Tokens.Index().Where(t => !t.Item.HasDigit && !books.Any(b => b.Contains(t.Item))))
        {
            var near = Known(books, Abbreviations.Of(token.Word)).Concat(books.SelectMany(b => Near(b, token))).DistinctBy(WordStem.Of).ToList();
            if (near.Count > 0 && variants.Count * near.Count <= MostVariants)
            {
                variants = [.. variants.SelectMany(v => near.Select(word => v.ReadAs(index, word)))];
            }
        }

        return variants;
    }

    private static IEnumerable<string> Near(WordBook book, Token token) =>
        book.Near(token.Word).Concat(book.Near(token.Stem)).Where(known => book != English.Words || MayBe(token, known));

    /// <summary>A word that becomes one that says nothing is passed over, so the slip must be plain: "funds" is not "found".</summary>
    private static bool MayBe(Token token, string known) =>
        English.Tells(known)
        || (English.IsGrammar(known) && token.Word.Length >= ShortestGrammar && token.Word.Length != known.Length)
        || (token.Word.Length >= ShortestSilent && token.Word.Length != known.Length) || Misspelling.IsSwap(token.Word, known);

    private static IEnumerable<string> Known(WordBook[] books, IEnumerable<string> words) =>
        words.Where(word => Tokenizer.Split(word) is [var token] && books.Any(b => b.Contains(token)));
}
