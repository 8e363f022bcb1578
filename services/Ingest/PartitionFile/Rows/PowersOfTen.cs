namespace Ccar.Messaging.Ingest.PartitionFile;

internal static class PowersOfTen
{
    private static readonly UInt128[] Powers = Make();

    /// <summary>10 to the power of 0 to 38.</summary>
    public static UInt128 Of(int exponent) => Powers[exponent];

    private static UInt128[] Make()
    {
        var powers = new UInt128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
