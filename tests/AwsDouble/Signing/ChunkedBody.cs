using System.Globalization;
using System.Text;

namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>A body in the aws-chunked encoding: chunks with their sizes, perhaps signed, and trailing headers.</summary>
internal sealed class ChunkedBody
{
    private readonly byte[] _raw;
    private int _at;

    private ChunkedBody(byte[] raw) => _raw = raw;

    public List<(ReadOnlyMemory<byte> Data, string Signature)> Chunks { get; } = [];

    /// <summary>Trailing headers in order, names as sent.</summary>
    public List<(string Name, string Value)> Trailers { get; } = [];

    /// <summary>Throws <see cref="FormatException"/> when the encoding is broken.</summary>
    public static ChunkedBody Parse(byte[] raw)
    {
        var body = new ChunkedBody(raw);
        body.Read();
        return body;
    }

    public byte[] Join()
    {
        var joined = new byte[Chunks.Sum(chunk => chunk.Data.Length)];
        var at = 0;
        foreach (var (data, _) in Chunks)
        {
            data.CopyTo(joined.AsMemory(at));
            at += data.Length;
        }

        return joined;
    }

    private void Read()
    {
        int size;
        do
        {
            size = ReadChunk();
        }
        while (size > 0);

        while (_at < _raw.Length && ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Trailers.Add(colon > 0 ? (line[..colon], line[(colon + 1)..].Trim()) : throw new FormatException($"'{line}' is not a trailing header."));
        }
    }

    private int ReadChunk()
    {
        var head = ReadLine().Split(';', 2);
        var size = int.Parse(head[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var signature = head.Length == 2 && head[1].StartsWith("chunk-signature=", StringComparison.Ordinal) ? head[1]["chunk-signature=".Length..] : "";
        if (_at + size > _raw.Length)
        {
            throw new FormatException($"A chunk says {size} bytes, and {_raw.Length - _at} are left.");
        }

        Chunks.Add((_raw.AsMemory(_at, size), signature));
        _at += size;
        if (size > 0 && ReadLine().Length > 0)
        {
            throw new FormatException("A chunk is longer than it says.");
        }

        return size;
    }

    private string ReadLine()
    {
        var length = _raw.AsSpan(_at).IndexOf("\r\n"u8);
        if (length < 0)
        {
            throw new FormatException("A line of the encoding has no end.");
        }

        var line = Encoding.ASCII.GetString(_raw, _at, length);
        _at += length + 2;
        return line;
    }
}
