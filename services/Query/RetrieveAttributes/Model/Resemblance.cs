namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// How far words stand for a name: every word must be one of the name's words cut short, without its vowels, or misspelled, in the name's order; or the words
/// are one word of the name's initials. Words with digits resemble nothing: codes, runs and years are exact.
/// </summary>
internal static class Resemblance
{
    private const int ShortestWord = 3;
    private const double LeastAlike = 0.8;

    /// <summary>The part of the name's words that the words stand for, up to 1; 0 where they do not.</summary>
    public static double Of(IReadOnlyList<Token> words, IReadOnlyList<Token> name)
    {
        if (words.Any(word => !CanResemble(word)) || name.Count == 0)
        {
            return 0;
        }

        return IsInitials(words, name) ? 1 : InOrder(words, name) / (double)name.Count;
    }

    public static bool CanResemble(Token word) => word.Word.Length >= ShortestWord && word.Word.All(char.IsLetter);

    private static bool IsInitials(IReadOnlyList<Token> words, IReadOnlyList<Token> name) =>
        words is [var only] && name.Count == only.Word.Length && name.Select(n => n.Word[0]).SequenceEqual(only.Word);

    /// <summary>How many words of the name the words stand for; 0 unless each of them stands for one.</summary>
    private static int InOrder(IReadOnlyList<Token> words, IReadOnlyList<Token> name)
    {
        var next = 0;
        foreach (var word in words)
        {
            while (next < name.Count && !StandsFor(word.Word, name[next]))
            {
                next++;
            }

            if (next++ >= name.Count)
            {
                return 0;
            }
        }

        return words.Count;
    }

    private static bool StandsFor(string word, Token name) =>
        word[0] == name.Word[0]
        && (name.Word.StartsWith(WordStem.Of(word), StringComparison.Ordinal) || IsWithoutVowels(word, name.Word) || AreAlike(word, name.Word));

    /// <summary>"mgmt" for "management", "incm" for "income".</summary>
    private static bool IsWithoutVowels(string word, string name)
    {
        if (word.AsSpan(1).ContainsAny("aeiou"))
        {
            return false;
        }

        var at = 0;
        foreach (var letter in name)
        {
            at += at < word.Length && word[at] == letter ? 1 : 0;
        }

        return at == word.Length;
    }

    private static bool AreAlike(string word, string name) =>
        Math.Min(word.Length, name.Length) > ShortestWord && NearestValues.Likeness(word, name) >= LeastAlike;
}
