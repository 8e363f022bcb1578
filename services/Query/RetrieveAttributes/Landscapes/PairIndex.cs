using System.Buffers;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Finds the names that share most pairs of letters with a word without looking at each name: only at those that have one of the pairs and could share enough.
/// </summary>
internal sealed class PairIndex
{
    private readonly (string Text, int Pairs)[] _names;
    private readonly Dictionary<int, List<int>> _byPair = [];

    public PairIndex(IEnumerable<string> texts)
    {
        var known = texts.Distinct().Select(text => (Text: text, Pairs: LetterPairs.Of(text))).OrderBy(name => name.Pairs.Count).ToList();
        _names = [.. known.Select(name => (name.Text, name.Pairs.Count))];
        foreach (var (number, name) in known.Index())
        {
            foreach (var pair in name.Pairs)
            {
                (_byPair.TryGetValue(pair, out var numbers) ? numbers : _byPair[pair] = []).Add(number);
            }
        }
    }

    /// <summary>Names at least so much alike, 0 to 1, most alike first.</summary>
    public IReadOnlyList<string> Nearest(string words, double leastAlike, int most)
    {
        var asked = LetterPairs.Of(words);
        if (asked.Count == 0)
        {
            return [];
        }

        // What shares s of a and b pairs is 2s / (a + b) alike, and s is at most the smaller of the two.
        var (first, end) = (Least((asked.Count * leastAlike / (2 - leastAlike)) - 0.5), Least((asked.Count * (2 - leastAlike) / leastAlike) + 1));
        var shared = ArrayPool<ushort>.Shared.Rent(end - first);
        Array.Clear(shared);
        Count(asked, first, end, shared);
        var nearest = Enumerable.Range(0, end - first)
            .Where(i => shared[i] > 0 && LetterPairs.Likeness(shared[i], asked.Count, _names[first + i].Pairs) >= leastAlike)
            .Select(i => (_names[first + i].Text, Likeness: LetterPairs.Likeness(shared[i], asked.Count, _names[first + i].Pairs)))
            .OrderByDescending(name => name.Likeness)
            .ThenBy(name => name.Text, StringComparer.Ordinal)
            .Take(most)
            .Select(name => name.Text)
            .ToList();
        ArrayPool<ushort>.Shared.Return(shared);
        return nearest;
    }

    private void Count(HashSet<int> asked, int first, int end, ushort[] shared)
    {
        foreach (var numbers in asked.Select(pair => _byPair.GetValueOrDefault(pair)).OfType<List<int>>())
        {
            var at = numbers.BinarySearch(first);
            for (at = at < 0 ? ~at : at; at < numbers.Count && numbers[at] < end; at++)
            {
                shared[numbers[at] - first]++;
            }
        }
    }

    /// <summary>The first name with that many pairs.</summary>
    private int Least(double pairs)
    {
        var (from, to) = (0, _names.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _names[middle].Pairs < pairs ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
