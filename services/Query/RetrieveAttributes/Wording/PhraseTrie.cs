namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds all known phrases that start at a word, in one walk, however many phrases there are.</summary>
internal sealed class PhraseTrie<T>
{
    private readonly Dictionary<(int Node, string Stem), int> _next = [];
    private readonly List<List<T>?> _entries = [null];

    public void Add(string phrase, T entry)
    {
        var node = 0;
        foreach (var stem in Tokenizer.Stems(phrase))
        {
            node = Step(node, stem);
        }

        if (node != 0)
        {
            (_entries[node] ??= []).Add(entry);
        }
    }

    public IEnumerable<(int Count, IReadOnlyList<T> Entries)> From(IReadOnlyList<Token> tokens, int first)
    {
        var node = 0;
        for (var i = first; i < tokens.Count && _next.TryGetValue((node, tokens[i].Stem), out node); i++)
        {
            if (_entries[node] is { } entries)
            {
                yield return (i - first + 1, entries);
            }
        }
    }

    private int Step(int node, string stem)
    {
        if (!_next.TryGetValue((node, stem), out var next))
        {
            next = _entries.Count;
            _next.Add((node, stem), next);
            _entries.Add(null);
        }

        return next;
    }
}
