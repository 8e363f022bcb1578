using System.Globalization;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Doubles in Java's notation: plain from a thousandth to ten million, else with an exponent, always with a digit behind the point.</summary>
internal static class JavaDouble
{
    public static string Text(double value) => double.IsFinite(value) ? Finite(value.ToString("E16", CultureInfo.InvariantCulture), value.ToString("R", CultureInfo.InvariantCulture)) : NotFinite(value);

    public static string Text(float value) => float.IsFinite(value) ? Finite(value.ToString("E8", CultureInfo.InvariantCulture), value.ToString("R", CultureInfo.InvariantCulture)) : NotFinite(value);

    private static string NotFinite(double value) => double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";

    private static string Finite(string scientific, string shortest)
    {
        var sign = shortest.StartsWith('-') ? "-" : "";
        var exponent = int.Parse(scientific.Split('E')[1], CultureInfo.InvariantCulture);
        var digits = shortest.TrimStart('-').Split('E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        if (digits.Length == 0)
        {
            return sign + "0.0";
        }

        return sign + (exponent is >= -3 and < 7 ? Plain(digits, exponent) : $"{digits[0]}.{Fraction(digits[1..])}E{exponent.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return $"0.{new string('0', -exponent - 1)}{digits}";
        }

        var padded = digits.PadRight(exponent + 1, '0');
        return $"{padded[..(exponent + 1)]}.{Fraction(padded[(exponent + 1)..])}";
    }

    private static string Fraction(string digits) => digits.Length == 0 ? "0" : digits;
}
