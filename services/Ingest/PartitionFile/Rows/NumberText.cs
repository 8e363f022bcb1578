namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Reads numbers exactly: spaces around, one sign, digits with one point, and an exponent. Nothing else is a number.</summary>
internal static class NumberText
{
    private const int MaxExponent = 10_000;

    public static NumberProblem Read(ReadOnlySpan<byte> cell, out ExactNumber number)
    {
        number = default;
        var text = cell.Trim(" \t"u8);
        if (text.IsEmpty)
        {
            return NumberProblem.Empty;
        }

        var negative = TakeSign(ref text);
        var digits = default(DigitCollector);
        var whole = TakeDigits(ref text, ref digits);
        var decimals = Take(ref text, (byte)'.') ? TakeDigits(ref text, ref digits) : 0;
        if (whole + decimals == 0 || TakeExponent(ref text) is not { } exponent || !text.IsEmpty)
        {
            return NumberProblem.NotANumber;
        }

        number = new ExactNumber(negative && digits.Count > 0, digits.Digits, digits.Count, exponent - decimals + digits.TrailingZeros);
        return digits.Overflows ? NumberProblem.TooManyDigits : NumberProblem.None;
    }

    private static bool TakeSign(ref ReadOnlySpan<byte> text) => Take(ref text, (byte)'-') || (Take(ref text, (byte)'+') && false);

    private static bool Take(ref ReadOnlySpan<byte> text, byte character)
    {
        if (text.IsEmpty || text[0] != character)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static int TakeDigits(ref ReadOnlySpan<byte> text, ref DigitCollector digits)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit((char)text[count]))
        {
            digits.Add(text[count++] - '0');
        }

        text = text[count..];
        return count;
    }

    private static int? TakeExponent(ref ReadOnlySpan<byte> text)
    {
        if (!Take(ref text, (byte)'e') && !Take(ref text, (byte)'E'))
        {
            return 0;
        }

        var negative = TakeSign(ref text);
        var (exponent, count) = (0, 0);
        for (; count < text.Length && char.IsAsciiDigit((char)text[count]); count++)
        {
            exponent = Math.Min(MaxExponent, (exponent * 10) + text[count] - '0');
        }

        text = text[count..];
        return count == 0 ? null : negative ? -exponent : exponent;
    }
}
