namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Known words, and those one slip away from an unknown one. Looked up by the word with one letter left out, so the size of the book does not matter.</summary>
internal sealed class WordBook
{
    private const int ShortestMended = 4;
    private readonly HashSet<string> _words;
    private readonly string[] _mended;

    /// <summary>For each shortened form its hash and, in the lower half, the number of its word; ascending.</summary>
    private readonly long[] _shortened;

    public WordBook(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _mended = [.. _words.Where(word => word.Length >= ShortestMended && !word.Any(char.IsAsciiDigit))];
        _shortened = [.. _mended.Index().SelectMany(word => Shortened(word.Item).Distinct().Select(hash => Key(hash, word.Index)))];
        Array.Sort(_shortened);
    }

    public bool Contains(Token token) => _words.Contains(token.Word) || _words.Contains(token.Stem);

    public IEnumerable<string> Near(string asked) =>
        Shortened(asked)
            .SelectMany(WithHash)
            .Distinct()
            .Where(known => Misspelling.IsOf(asked, known));

    private IEnumerable<string> WithHash(int hash)
    {
        var at = Array.BinarySearch(_shortened, Key(hash, 0));
        for (at = at < 0 ? ~at : at; at < _shortened.Length && (int)(_shortened[at] >> 32) == hash; at++)
        {
            yield return _mended[(int)_shortened[at]];
        }
    }

    private static long Key(int hash, int number) => ((long)hash << 32) | (uint)number;

    private static IEnumerable<int> Shortened(string word)
    {
        yield return string.GetHashCode(word, StringComparison.Ordinal);
        for (var i = 0; i < word.Length; i++)
        {
            yield return string.GetHashCode(word.Remove(i, 1), StringComparison.Ordinal);
        }
    }
}
