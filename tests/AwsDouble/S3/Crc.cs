using System.Buffers.Binary;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Cyclic redundancy checks, reflected, as S3 offers them.</summary>
internal sealed class Crc(ulong polynomial, int octets)
{
    public static readonly Crc Crc32 = new(0xEDB88320, 4);
    public static readonly Crc Crc32C = new(0x82F63B78, 4);
    public static readonly Crc Crc64Nvme = new(0x9A6C9329AC4BC9B5, 8);

    private readonly ulong[] _table = [.. Enumerable.Range(0, 256).Select(octet => Step((ulong)octet, polynomial))];

    public byte[] Hash(ReadOnlySpan<byte> bytes)
    {
        var mask = ulong.MaxValue >> (64 - (octets * 8));
        var sum = mask;
        foreach (var octet in bytes)
        {
            sum = _table[(byte)(sum ^ octet)] ^ (sum >> 8);
        }

        var whole = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(whole, sum ^ mask);
        return whole[(8 - octets)..];
    }

    private static ulong Step(ulong value, ulong polynomial)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ polynomial;
        }

        return value;
    }
}
