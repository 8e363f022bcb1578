namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The checksum of gzip (RFC 1952, section 8).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Entry((uint)value))];

    /// <summary>The checksum of what came before and these bytes; begin with 0.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        checksum = ~checksum;
        foreach (var value in bytes)
        {
            checksum = Table[(byte)(checksum ^ value)] ^ (checksum >> 8);
        }

        return ~checksum;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        }

        return value;
    }
}
