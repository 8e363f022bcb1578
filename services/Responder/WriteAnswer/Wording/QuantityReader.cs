using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>
/// Reads numbers: thousands apart by commas, spaces or apostrophes, a fraction, powers of ten, thousand to trillion, signs, brackets for negatives, and the
/// unit of the figures. Whatever else is written with digits is no number.
/// </summary>
internal sealed class QuantityReader
{
    private const string Scales = @"(?<scale>[ ]?(k|K|m|mn|M|bn|b|B|tn)(?![A-Za-z0-9])|[ ](thousand|million|billion|trillion)\b)";
    private const int LargestPower = 30;

    private static readonly string[] Signs = ["open", "sign", "inner"];

    private readonly Regex _pattern;

    public QuantityReader(UnitWords unit)
    {
        const string whole = @"(?<whole>(?!0[0-9])([0-9]{1,3}(?<gap>[,' ])[0-9]{3}(\k<gap>[0-9]{3})*|[0-9]+))";
        const string digits = $@"{whole}(\.(?<fraction>[0-9]+))?([eE](?<power>[+-]?[0-9]{{1,2}}))?{Scales}?";
        var before = unit.Before is null ? "" : $"(?<before>{unit.Before})?";
        var after = unit.After is null ? "" : $"(?<after>{unit.After})?";
        var signed = $@"(?<sign>(minus|negative)[ ]|-)?{before}(?<inner>-)?{digits}{after}";
        _pattern = new Regex(
            $@"\G((?<open>\(){signed}\)|{signed})(?![A-Za-z0-9_%$€£]|[.,'\-/][A-Za-z0-9]|[ ][0-9]{{3}}(?![0-9]))",
            RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }

    /// <summary>The number at a place of the text and its length; null where there is none that can be relied on.</summary>
    public (Quantity Quantity, int Length)? Read(string text, int at)
    {
        var match = _pattern.Match(text, at);
        if (!match.Success || IsTwice(match) || PowerOf(match) is not { } power)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value;
        var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)) + fraction;
        var magnitude = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        var hasUnit = match.Groups["before"].Success || match.Groups["after"].Success;
        return (new Quantity(IsNegative(match) ? -magnitude : magnitude, power - fraction.Length, hasUnit), match.Length);
    }

    private static bool IsNegative(Match match) => Array.Exists(Signs, sign => match.Groups[sign].Success);

    // Two signs, or the unit on both sides: nobody can tell what is meant.
    private static bool IsTwice(Match match) =>
        Signs.Count(sign => match.Groups[sign].Success) > 1 || (match.Groups["before"].Success && match.Groups["after"].Success);

    private static int? PowerOf(Match match)
    {
        var power = match.Groups["power"].Success ? int.Parse(match.Groups["power"].Value, CultureInfo.InvariantCulture) : 0;
        var scale = match.Groups["scale"].Value.Trim() switch
        {
            "" => 0,
            "k" or "K" or "thousand" => 3,
            "m" or "mn" or "M" or "million" => 6,
            "b" or "B" or "bn" or "billion" => 9,
            _ => 12,
        };
        return Math.Abs(power) > LargestPower ? null : power + scale;
    }
}
