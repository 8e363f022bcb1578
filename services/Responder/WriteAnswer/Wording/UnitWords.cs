using System.Text.RegularExpressions;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>How a unit may be written beside a number.</summary>
/// <param name="Before">Pattern of what may stand before the digits; null for nothing.</param>
/// <param name="After">Pattern of what may stand behind them; null for nothing.</param>
/// <param name="IsNeeded">Whether a number without it is refused.</param>
internal sealed record UnitWords(string? Before, string? After, bool IsNeeded)
{
    public static UnitWords Of(string unit) => unit switch
    {
        "USD" => new(@"US\$|USD[ ]?|\$", @"[ ]?USD\b|[ ](US[ ])?dollars?\b", true),
        "EUR" => new("EUR[ ]?|€", @"[ ]?EUR\b|[ ]euros?\b|[ ]?€", true),
        "GBP" => new("GBP[ ]?|£", @"[ ]?GBP\b|[ ]pounds\b", true),
        "as filed" => new(null, null, false),
        "rows" or "values" => new(null, $@"[ ]{unit[..^1]}s?\b", false),
        "%" or "percent" => new(null, @"[ ]?%|[ ]per[ ]?cent\b", true),
        "bps" or "bp" => new(null, @"[ ]?bps?\b|[ ]basis[ ]points?\b", true),
        _ => new(Regex.Escape(unit) + "[ ]?", $"[ ]?{Regex.Escape(Printable.Escape(unit))}(?![A-Za-z0-9])", true),
    };
}
