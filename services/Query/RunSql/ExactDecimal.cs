using System.Numerics;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Turns an engine's number into a decimal of the same value. Reading it as decimal directly rounds from the 29th digit on without a word.</summary>
internal static class ExactDecimal
{
    private const int MostDecimals = 28;
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    public static decimal From(BigInteger unscaled, int scale, string column)
    {
        var (digits, decimals) = (unscaled, scale);
        while (!Fits(digits, decimals) && decimals > 0 && digits % 10 == 0)
        {
            (digits, decimals) = (digits / 10, decimals - 1);
        }

        return Fits(digits, decimals)
            ? Place((decimal)digits, decimals)
            : throw new FigureTooLargeException($"A figure of '{column}' ({unscaled}, {scale} decimals) has too many digits; narrow the question.");
    }

    private static bool Fits(BigInteger digits, int decimals) => decimals <= MostDecimals && BigInteger.Abs(digits) <= Largest;

    private static decimal Place(decimal whole, int decimals)
    {
        var bits = decimal.GetBits(whole);
        return new decimal(bits[0], bits[1], bits[2], whole < 0, (byte)decimals);
    }
}
