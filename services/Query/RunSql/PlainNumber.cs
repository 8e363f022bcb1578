using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Reads an engine's number from its text: plain digits alone, because a number with an exponent is one that was rounded.</summary>
internal static partial class PlainNumber
{
    /// <summary>The exact number; its decimals stay as they are written.</summary>
    /// <exception cref="EngineFailedException">The text is no plain number.</exception>
    /// <exception cref="FigureTooLargeException">It has more digits than an exact decimal holds.</exception>
    public static decimal Parse(string text, string column)
    {
        var match = Digits().Match(text);
        if (!match.Success)
        {
            throw new EngineFailedException($"The engine's value '{ServiceWords.Clean(text, 80)}' of '{column}' is no exact number in plain digits.");
        }

        var decimals = match.Groups["decimals"].Value;
        var unscaled = BigInteger.Parse(match.Groups["whole"].Value + decimals, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return ExactDecimal.From(unscaled, decimals.Length, column);
    }

    // No engine writes more than 38 digits; what is longer is no figure.
    [GeneratedRegex(@"\A(?<whole>-?[0-9]{1,100})(?:\.(?<decimals>[0-9]{1,100}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
