using System.Numerics;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Divides whole numbers of any size and rounds once, half away from zero.</summary>
internal static class ExactDivision
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <summary>The value times ten to the power of the scale, which is at least its own.</summary>
    public static BigInteger Unscaled(decimal value, int scale)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return digits * BigInteger.Pow(10, scale - value.Scale);
    }

    /// <summary>The quotient with that many decimals.</summary>
    /// <exception cref="FigureNotExactException">It has more digits than a decimal holds.</exception>
    public static decimal Round(BigInteger numerator, BigInteger denominator, int decimals)
    {
        var (divided, divisor) = (BigInteger.Abs(numerator) * BigInteger.Pow(10, decimals), BigInteger.Abs(denominator));
        var rounded = ((divided * 2) + divisor) / (divisor * 2);
        return rounded <= Largest
            ? Place((decimal)rounded, isNegative: !rounded.IsZero && numerator.Sign * denominator.Sign < 0, decimals)
            : throw new FigureNotExactException("A quotient has more digits than can be kept exactly; narrow the question.");
    }

    private static decimal Place(decimal digits, bool isNegative, int decimals)
    {
        var bits = decimal.GetBits(digits);
        return new decimal(bits[0], bits[1], bits[2], isNegative, (byte)decimals);
    }
}
