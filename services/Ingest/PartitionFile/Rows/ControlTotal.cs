using System.Numerics;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The exact sum of a measure, in units of its last decimal.</summary>
internal sealed class ControlTotal
{
    private BigInteger _carried;
    private Int128 _sum;

    public void Add(Int128 units)
    {
        var sum = unchecked(_sum + units);
        if (Int128.IsNegative(_sum) == Int128.IsNegative(units) && Int128.IsNegative(sum) != Int128.IsNegative(units))
        {
            _carried += _sum;
            sum = units;
        }

        _sum = sum;
    }

    /// <summary>The sum; null when an exact decimal cannot hold it.</summary>
    public decimal? ToDecimal(int scale)
    {
        var units = _carried + _sum;
        for (; scale > 0 && units % 10 == 0; scale--)
        {
            units /= 10;
        }

        var size = BigInteger.Abs(units);
        return size < BigInteger.Pow(10, ExactNumber.MaxDigits) && scale <= ExactNumber.MaxDigits
            ? new ExactNumber(units.Sign < 0, (UInt128)size, ExactNumber.MaxDigits, -scale).ToDecimal()
            : null;
    }
}
