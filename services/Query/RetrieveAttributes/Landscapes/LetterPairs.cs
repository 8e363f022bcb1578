namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The pairs of letters beside each other in a text, each once, whatever stands between its words.</summary>
internal static class LetterPairs
{
    public static HashSet<int> Of(string text)
    {
        var letters = string.Join(' ', Tokenizer.Split(text).Select(t => t.Word));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => (letters[i] << 16) | letters[i + 1])];
    }

    /// <summary>How much two texts are alike that share so many of their pairs, 0 to 1.</summary>
    public static double Likeness(int shared, int one, int other) => one + other == 0 ? 0 : 2.0 * shared / (one + other);
}
