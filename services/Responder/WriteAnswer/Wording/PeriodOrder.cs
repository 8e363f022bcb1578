using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Which of two periods is the earlier one, where their spelling tells: 2023Q4 and ISO dates. Of "Q4 2023" and "Q1 2024" it does not.</summary>
internal static partial class PeriodOrder
{
    /// <summary>Whether both are spelled alike and the first is earlier; false where that is not certain.</summary>
    public static bool IsBefore(string first, string second) =>
        Ordered(first) is { } one && Ordered(second) is { } other && one.Length == other.Length && string.CompareOrdinal(one, other) < 0;

    private static string? Ordered(string period) =>
        Quarter().Match(period) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value
        : DateOnly.TryParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? period
        : null;

    [GeneratedRegex(@"^([0-9]{4})[-_ ]?(Q[1-4])\z")]
    private static partial Regex Quarter();
}
