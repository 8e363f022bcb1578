namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The English by which a number is compared.</summary>
internal static class Comparisons
{
    private static readonly (string Op, string Phrases)[] Before =
    [
        (">", "more than|greater than|larger than|higher than|bigger than|later than|longer than|older than|over|above|after|exceeding|exceeds|exceeded|in excess of|greater then|more then|larger then|higher then|>"),
        ("<", "less than|smaller than|fewer than|lower than|earlier than|shorter than|younger than|under|below|before|prior to|less then|smaller then|lower then|fewer then|<"),
        (">=", "at least|no less than|not less than|no fewer than|not below|>="),
        ("<=", "at most|no more than|not more than|not over|up to|not above|<="),
        ("=", "exactly|equal to|equals|equal|="),
    ];

    private static readonly (string Op, string Phrases)[] After =
    [
        (">=", "or more|or higher|or greater|or larger|or above|or over|or later|and more|and above|and over"),
        ("<=", "or less|or lower|or fewer|or smaller|or below|or under|or earlier|and less|and below|and under"),
    ];

    public static PhraseTrie<string> Ahead { get; } = Build(Before);

    public static PhraseTrie<string> Behind { get; } = Build(After);

    /// <summary>Every word of the phrases; the spelling book must know them.</summary>
    public static IEnumerable<string> Words => Before.Concat(After).SelectMany(entry => entry.Phrases.Split('|', ' ')).Where(w => char.IsLetter(w[0])).Distinct();

    private static PhraseTrie<string> Build((string Op, string Phrases)[] vocabulary)
    {
        var trie = new PhraseTrie<string>();
        foreach (var (op, phrases) in vocabulary)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                trie.Add(phrase, op);
            }
        }

        return trie;
    }
}
