namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Takes the digits of a number one by one and leaves zeros at either end out.</summary>
internal struct DigitCollector
{
    private const int MaxDigits = 38;
    private const int FastDigits = 18;
    private ulong _small;
    private UInt128 _large;
    private int _zeros;

    public int Count { get; private set; }

    /// <summary>Zeros at the end, which belong into the exponent.</summary>
    public readonly int TrailingZeros => Count == 0 ? 0 : _zeros;

    public readonly UInt128 Digits => Count > FastDigits ? _large : _small;

    /// <summary>True when there were more significant digits than can be kept.</summary>
    public bool Overflows { get; private set; }

    public void Add(int digit)
    {
        if (digit == 0)
        {
            _zeros += Count > 0 ? 1 : 0;
            return;
        }

        for (; _zeros > 0 && !Overflows; _zeros--)
        {
            Append(0);
        }

        Append(digit);
    }

    private void Append(int digit)
    {
        if (Count < FastDigits)
        {
            _small = (_small * 10) + (uint)digit;
            Count++;
        }
        else if (Count < MaxDigits)
        {
            _large = ((Count == FastDigits ? _small : _large) * 10) + (uint)digit;
            Count++;
        }
        else
        {
            Overflows = true;
        }
    }
}
