namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The slips of typing that are mended: letters swapped, doubled, added, left out, and one wrong letter in a long word.</summary>
internal static class Misspelling
{
    private const int ShortestSubstituted = 8;
    private const int ShortestLengthened = 4;

    public static bool IsOf(string asked, string known)
    {
        if (known.Length < 4 || (asked[0] != known[0] && asked[0] != known[1]))
        {
            return false;
        }

        return (asked.Length - known.Length) switch
        {
            // "Based" is no slip of "base": short words are only mended where letters are swapped.
            1 => known.Length > ShortestLengthened && IsWithout(asked, known),
            -1 => known.Length > ShortestLengthened && IsWithout(known, asked),
            0 => IsSwap(asked, known) || (asked.Length >= ShortestSubstituted && asked[0] == known[0] && Differences(asked, known) == 1),
            _ => false,
        };
    }

    private static bool IsWithout(string longer, string shorter)
    {
        var at = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
    }

    /// <summary>Two neighbouring letters stand the other way round.</summary>
    public static bool IsSwap(string asked, string known)
    {
        var at = asked.AsSpan().CommonPrefixLength(known);
        return asked.Length == known.Length
            && at + 1 < asked.Length
            && asked[at] == known[at + 1]
            && asked[at + 1] == known[at]
            && asked.AsSpan(at + 2).SequenceEqual(known.AsSpan(at + 2));
    }

    private static int Differences(string asked, string known) => asked.Zip(known).Count(pair => pair.First != pair.Second);
}
