namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Singular and plural are one word.</summary>
internal static class WordStem
{
    public static string Of(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when EndsInHissedPlural(word) => word[..^2],
        _ when word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static bool EndsInHissedPlural(string word) =>
        word.Length > 4
        && word.EndsWith("es", StringComparison.Ordinal)
        && (word[^3] is 'x' or 'z' || word[..^2].EndsWith("ss", StringComparison.Ordinal) || word[..^2].EndsWith("ch", StringComparison.Ordinal) || word[..^2].EndsWith(
            "sh",
            StringComparison.Ordinal));
}
