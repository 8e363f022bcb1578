using System.Globalization;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Numbers as people write them, and the words of time that patterns know.</summary>
internal static class Quantities
{
    public const string Small = @"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty";

    private static readonly Dictionary<string, int> Named = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["twenty"] = 20,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["k"] = 1e3m,
        ["thousand"] = 1e3m,
        ["m"] = 1e6m,
        ["mm"] = 1e6m,
        ["mn"] = 1e6m,
        ["million"] = 1e6m,
        ["bn"] = 1e9m,
        ["b"] = 1e9m,
        ["billion"] = 1e9m,
        ["tn"] = 1e12m,
        ["trillion"] = 1e12m,
    };

    /// <summary>Words that only patterns read; the spelling book must know them.</summary>
    public static IEnumerable<string> Words { get; } =
    [
        .. Named.Keys, .. Scales.Keys.Where(k => k.Length > 2), "quarter", "period", "half", "year", "fiscal", "calendar", "first", "second", "third", "fourth", "last", "final", "latest", "earliest", "recent",
        "newest", "oldest", "current", "prior", "previous", "between", "through", "until", "after", "before", "onwards", "onward", "later", "earlier", "more", "less", "than", "above", "below", "exceed",
        "exceeding", "fewer", "greater", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "starting", "ending", "month", "close", "closing", "opening", "whole", "entire", "full",
    ];

    /// <summary>A small whole number in digits or letters; null when it is none.</summary>
    public static int? Whole(string word) =>
        Named.TryGetValue(word, out var named) ? named
        : word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    /// <summary>An amount with its scale word; null when it is none or too large to be one.</summary>
    public static decimal? Amount(string number, string scale)
    {
        var factor = scale.Length == 0 ? 1 : Scales.GetValueOrDefault(scale.Length > 3 ? scale.TrimEnd('s') : scale, 0);
        var read = decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value);
        return read && factor > 0 && value <= 1e15m ? value * factor : null;
    }
}
