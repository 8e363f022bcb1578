namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values whose names look most like a word that was not found. Only looked for when a question stops.</summary>
internal static class NearestValues
{
    private const int MostNamed = 3;
    private const double LeastAlike = 0.5;

    public static IReadOnlyList<string> To(TableView table, string words) => table.Lexicon.Pairs.Nearest(words, LeastAlike, MostNamed);

    public static string Sentence(IReadOnlyList<string> nearest) => nearest.Count == 0
        ? ""
        : $"; the nearest {(nearest.Count == 1 ? "is" : "are")} {Listing.Of(nearest)}";

    /// <summary>How many pairs of letters two texts share, 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (first, second) = (LetterPairs.Of(one), LetterPairs.Of(other));
        return LetterPairs.Likeness(first.Count(second.Contains), first.Count, second.Count);
    }
}
