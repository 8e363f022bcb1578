using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A decimal number without loss: digits without trailing zeros, times a power of ten.</summary>
internal readonly record struct ExactNumber(bool Negative, UInt128 Digits, int DigitCount, int Exponent)
{
    /// <summary>Digits that .NET's decimal carries whatever the number.</summary>
    public const int MaxDigits = 28;

    public int IntegerDigits => Digits == 0 ? 0 : Math.Max(0, DigitCount + Exponent);

    public int Decimals => Digits == 0 ? 0 : Math.Max(0, -Exponent);

    /// <summary>True when <see cref="decimal"/> holds it exactly.</summary>
    public bool FitsDecimal => IntegerDigits + Decimals <= MaxDigits;

    public NumberProblem Check(ColumnType type) =>
        Decimals > type.Scale ? NumberProblem.TooManyDecimals
        : IntegerDigits > type.Precision - type.Scale ? NumberProblem.TooLarge
        : FitsDecimal ? NumberProblem.None
        : NumberProblem.TooManyDigits;

    public decimal ToDecimal()
    {
        var digits = Exponent > 0 ? Digits * PowersOfTen.Of(Exponent) : Digits;
        var (low, high) = ((ulong)digits, (uint)(digits >> 64));
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), (int)high, Negative, (byte)Decimals);
    }

    /// <summary>The number in units of the column's last decimal. Call it for numbers that passed <see cref="Check"/> only.</summary>
    public Int128 ToUnits(int scale)
    {
        var units = (Int128)(Digits * PowersOfTen.Of(Digits == 0 ? 0 : Exponent + scale));
        return Negative ? -units : units;
    }
}
