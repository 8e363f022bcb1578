using System.Globalization;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>How many of something there are, in words: "both runs", "the two runs", "all 3 businesses".</summary>
internal static class CountWords
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IEnumerable<string> Of(int count, string nouns)
    {
        if (count < 2)
        {
            return [];
        }

        var numbers = Spelled(count).ToList();
        IEnumerable<string> both = count == 2 ? [$"both {nouns}"] : [];
        return [.. both, .. numbers.Select(number => $"{number} {nouns}"), .. numbers.Select(number => $"all {number} {nouns}")];
    }

    /// <summary>"3" and "three".</summary>
    public static IEnumerable<string> Spelled(int count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        return count < Words.Length ? [digits, Words[count]] : [digits];
    }
}
