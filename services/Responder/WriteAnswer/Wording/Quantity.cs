using System.Globalization;
using System.Numerics;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>A number as written: an integer times a power of ten, so its last digit says how it was rounded.</summary>
/// <param name="Mantissa">All digits, with the sign.</param>
/// <param name="Exponent">The power of ten of the last digit.</param>
/// <param name="HasUnit">Whether the unit stands beside it.</param>
internal sealed record Quantity(BigInteger Mantissa, int Exponent, bool HasUnit)
{
    /// <summary>A figure that is rounded to a single digit tells too little of it.</summary>
    private const int FewestDigits = 2;

    /// <summary>True when the figure, rounded half away from zero to the digits shown, is this number. Rounded numbers show at least two digits.</summary>
    public bool IsRoundingOf(decimal figure)
    {
        var (exact, shown, unit) = Align(figure);
        var difference = BigInteger.Abs(exact) - BigInteger.Abs(shown);
        return difference.IsZero
            ? exact.Sign == shown.Sign
            : exact.Sign == shown.Sign && Digits() >= FewestDigits && -unit <= 2 * difference && 2 * difference < unit;
    }

    /// <summary>The figure less this number: 1 when the figure is greater, -1 when it is less, 0 when they are the same.</summary>
    public int CompareFigure(decimal figure)
    {
        var (exact, shown, _) = Align(figure);
        return exact.CompareTo(shown);
    }

    private int Digits() => BigInteger.Abs(Mantissa).ToString(CultureInfo.InvariantCulture).Length;

    // Figure, number and the unit of the number's last digit, all as integers of one power of ten.
    private (BigInteger Exact, BigInteger Shown, BigInteger Unit) Align(decimal figure)
    {
        var places = Math.Max((int)figure.Scale, -Exponent);
        var unit = BigInteger.Pow(10, places + Exponent);
        return (Unscaled(figure) * BigInteger.Pow(10, places - figure.Scale), Mantissa * unit, unit);
    }

    private static BigInteger Unscaled(decimal figure)
    {
        var bits = decimal.GetBits(figure);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return figure < 0 ? -magnitude : magnitude;
    }
}
