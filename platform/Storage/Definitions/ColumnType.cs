using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Storage;

/// <summary>A snapshot column's type: text, or an exact decimal.</summary>
/// <param name="Precision">Digits in all; 0 for text.</param>
/// <param name="Scale">Digits after the point.</param>
public readonly partial record struct ColumnType(int Precision, int Scale)
{
    /// <summary>Text.</summary>
    public static ColumnType Text => default;

    /// <summary>True for a decimal.</summary>
    public bool IsDecimal => Precision > 0;

    /// <summary>Reads <c>VARCHAR</c> or <c>DECIMAL(p,s)</c>, without regard to case; null for anything else.</summary>
    public static ColumnType? TryParse(string text)
    {
        if (text.Trim().Equals("VARCHAR", StringComparison.OrdinalIgnoreCase))
        {
            return Text;
        }

        var match = Decimal().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var type = new ColumnType(Number(match.Groups[1]), Number(match.Groups[2]));
        return type is { Precision: >= 1 and <= 38 } && type.Scale <= type.Precision ? type : null;
    }

    /// <inheritdoc/>
    public override string ToString() => IsDecimal ? $"DECIMAL({Precision},{Scale})" : "VARCHAR";

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^DECIMAL\(\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Decimal();
}
