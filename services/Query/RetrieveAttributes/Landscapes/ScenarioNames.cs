namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The configured scenarios, and how people call them: by the words of their names and the usual words for who set them.</summary>
public sealed class ScenarioNames
{
    private static readonly (string Phrase, string Part)[] Synonyms =
    [
        ("bhc", "internal"), ("company run", "internal"), ("bank's own", "internal"), ("banks own", "internal"),
        ("company's own", "internal"), ("own", "internal"), ("in house", "internal"), ("inhouse", "internal"), ("fed", "supervisory"),
        ("frb", "supervisory"), ("federal reserve", "supervisory"), ("regulatory", "supervisory"), ("regulator", "supervisory"),
        ("supervisor", "supervisory"), ("severe", "severely"), ("base case", "baseline"), ("base", "baseline"),
    ];

    private readonly Dictionary<string, HashSet<string>> _parts;

    /// <summary>Takes the configured names and the one that counts when a question names none.</summary>
    public ScenarioNames(IReadOnlyList<string> names, string defaultName)
    {
        Names = names;
        Default = defaultName;
        _parts = names.ToDictionary(n => n, n => Tokenizer.Split(n).Select(t => t.Word).ToHashSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
        var known = _parts.Values.SelectMany(parts => parts).ToHashSet(StringComparer.Ordinal);
        var usable = Synonyms.Where(s => known.Contains(s.Part)).ToList();
        foreach (var (phrase, part) in known.Where(w => !w.All(char.IsAsciiDigit)).Select(w => (w, w)).Concat(usable))
        {
            Phrases.Add(phrase, part);
        }

        Words = new WordBook(known.Concat(usable.SelectMany(s => Tokenizer.Split(s.Phrase)).Select(t => t.Word)));
    }

    /// <summary>The configured names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The scenario of a question that names none.</summary>
    public string Default { get; }

    internal PhraseTrie<string> Phrases { get; } = new();

    internal WordBook Words { get; }

    internal string? Configured(string name) => Names.FirstOrDefault(n => string.Equals(n, name.Trim(), StringComparison.OrdinalIgnoreCase));

    internal IReadOnlyList<string> WithParts(IReadOnlyCollection<string> parts) => [.. Names.Where(n => parts.All(_parts[n].Contains))];

    /// <summary>
    /// Whether the parts say which scenario it is: who set it may go unsaid, and so may a number, but not how severe it is.
    /// </summary>
    internal bool Says(string name, IReadOnlyCollection<string> parts) =>
        Tokenizer.Split(name).Skip(_parts[name].Count > 1 ? 1 : 0).All(t => t.IsNumber || parts.Contains(t.Word));
}
