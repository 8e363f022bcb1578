namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values whose names look most like a word that was not found. Only looked for when a question stops.</summary>
internal static class NearestValues
{
    private const int MostLookedAt = 5_000;
    private const int MostNamed = 3;
    private const double LeastAlike = 0.5;

    public static IReadOnlyList<string> To(TableView table, string words)
    {
        var asked = Pairs(words);
        return [.. table.Vocabulary.Columns
            .SelectMany(c => c.Values)
            .Take(MostLookedAt)
            .Select(v => (v.Text, Likeness: Likeness(asked, Pairs(v.Text))))
            .Where(v => v.Likeness >= LeastAlike)
            .OrderByDescending(v => v.Likeness)
            .ThenBy(v => v.Text, StringComparer.Ordinal)
            .Take(MostNamed)
            .Select(v => v.Text)];
    }

    public static string Sentence(IReadOnlyList<string> nearest) => nearest.Count == 0
        ? ""
        : $"; the nearest {(nearest.Count == 1 ? "is" : "are")} {Listing.Of(nearest)}";

    /// <summary>How many pairs of letters two texts share, 0 to 1.</summary>
    public static double Likeness(string one, string other) => Likeness(Pairs(one), Pairs(other));

    private static double Likeness(HashSet<string> asked, HashSet<string> value) =>
        asked.Count + value.Count == 0 ? 0 : 2.0 * asked.Count(value.Contains) / (asked.Count + value.Count);

    private static HashSet<string> Pairs(string text)
    {
        var letters = string.Join(' ', Tokenizer.Split(text).Select(t => t.Word));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
