namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What akin words share: "attended" and "attendance", "drawn" and "draw".</summary>
internal static class WordRoot
{
    private const int Shortest = 4;
    private const int ShortestAbbreviation = 3;

    // The longest first.
    private static readonly string[] Endings =
        ["ations", "ation", "ances", "ance", "ences", "ence", "ments", "ment", "ings", "ing", "ees", "ers", "est", "ee", "ed", "er", "ly", "al", "en", "es", "n", "e", "s"];

    private static readonly (string Short, string Long)[] Abbreviations = [("no", "number"), ("nr", "number"), ("num", "number"), ("avg", "average"), ("pct", "percentage"), ("pts", "points")];

    public static string Of(string word)
    {
        var ending = Endings.FirstOrDefault(e => word.Length - e.Length >= Shortest && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    /// <summary>Whether the asked word is akin to a word of a name, or spells out its abbreviation.</summary>
    public static bool AreAkin(Token asked, Token name) =>
        !asked.HasDigit
        && !name.HasDigit
        && ((asked.Word.Length >= Shortest && Of(asked.Word) == Of(name.Word)) || IsInflected(asked.Word, name.Word) || IsAbbreviated(asked.Word, name.Word) || IsAbbreviated(name.Word, asked.Word));

    /// <summary>"Aged" is said of an age.</summary>
    private static bool IsInflected(string asked, string name) =>
        name.Length >= ShortestAbbreviation && asked.StartsWith(name, StringComparison.Ordinal) && asked[name.Length..] is "d" or "ed" or "es";

    private static bool IsAbbreviated(string whole, string abbreviation) =>
        Abbreviations.Any(a => a.Short == abbreviation && WordStem.Of(a.Long) == WordStem.Of(whole))
        || (abbreviation.Length is ShortestAbbreviation or ShortestAbbreviation + 1 && whole.Length >= abbreviation.Length + 3 && whole.StartsWith(abbreviation, StringComparison.Ordinal));
}
