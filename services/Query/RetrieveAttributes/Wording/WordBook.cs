namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Known words, and those one slip away from an unknown one. Looked up by the word with one letter left out, so the size of the book does not matter.</summary>
internal sealed class WordBook
{
    private const int ShortestMended = 4;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _shortened = [];

    public WordBook(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    public bool Contains(Token token) => _words.Contains(token.Word) || _words.Contains(token.Stem);

    public IEnumerable<string> Near(string asked) =>
        Shortened(asked)
            .SelectMany(hash => _shortened.GetValueOrDefault(hash) ?? [])
            .Distinct()
            .Where(known => Misspelling.IsOf(asked, known));

    private void Add(string word)
    {
        if (!_words.Add(word) || word.Length < ShortestMended || word.Any(char.IsAsciiDigit))
        {
            return;
        }

        foreach (var hash in Shortened(word).Distinct())
        {
            (_shortened.TryGetValue(hash, out var words) ? words : _shortened[hash] = []).Add(word);
        }
    }

    private static IEnumerable<int> Shortened(string word)
    {
        yield return string.GetHashCode(word, StringComparison.Ordinal);
        for (var i = 0; i < word.Length; i++)
        {
            yield return string.GetHashCode(word.Remove(i, 1), StringComparison.Ordinal);
        }
    }
}
