using System.Text.RegularExpressions;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Other ways to write a name: "internal baseline" for internal_baseline, "run 001" for run001, "Q4 2023" for 2023Q4.</summary>
internal static partial class Spellings
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static IEnumerable<string> Of(string name) => new[] { name, name.Replace('_', ' '), NumberedName().Replace(name, "$1 $2") }.Distinct();

    public static IEnumerable<string> OfPeriod(string period) =>
        Quarter().Match(period) is { Success: true } match ? [period, .. OfQuarter(match.Groups[1].Value, match.Groups[2].Value)] : [period];

    /// <summary>"business" and "businesses".</summary>
    public static string Plural(string noun) => noun.EndsWith('s') ? noun + "es" : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    private static IEnumerable<string> OfQuarter(string year, string quarter)
    {
        var ordinal = Ordinals[quarter[0] - '1'];
        return [$"Q{quarter} {year}", $"{year} Q{quarter}", $"{year}-Q{quarter}", $"{ordinal} quarter of {year}", $"{ordinal} quarter {year}"];
    }

    [GeneratedRegex(@"^(run|cycle)([0-9]+)$")]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"^([0-9]{4})[-_ ]?Q([1-4])$")]
    private static partial Regex Quarter();
}
