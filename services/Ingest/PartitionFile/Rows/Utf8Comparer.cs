using System.Runtime.InteropServices;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Compares UTF-8 byte by byte, so that a cell can be looked up before it is text.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static Utf8Comparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <summary>Seeded, because the values come from outside.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate) =>
        HashCode.Combine(string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate)), alternate.IsEmpty ? 0 : alternate[^1], alternate.Length);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
