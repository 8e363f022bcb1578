using System.Text;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>Reads protobuf's wire format field by field: enough for the few messages of OTLP that are looked at.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> bytes)
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;

    private ReadOnlySpan<byte> _left = bytes;

    /// <summary>The number of the field read last.</summary>
    public int Field { get; private set; }

    /// <summary>The content of the field read last, where it is a text, bytes or a message.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    public readonly string Text => Encoding.UTF8.GetString(Content);

    public readonly string Hex => Convert.ToHexStringLower(Content);

    /// <summary>Goes to the next field; false at the end.</summary>
    public bool Read()
    {
        if (_left.IsEmpty)
        {
            return false;
        }

        var tag = ReadVarint();
        Field = (int)(tag >> 3);
        Content = (int)(tag & 7) switch
        {
            Varint => SkipVarint(),
            Fixed64 => Take(8),
            LengthDelimited => Take((int)ReadVarint()),
            Fixed32 => Take(4),
            var kind => throw new InvalidDataException($"Field {Field} is of the unknown kind {kind}."),
        };
        return true;
    }

    private ReadOnlySpan<byte> SkipVarint()
    {
        ReadVarint();
        return [];
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _left[..length];
        _left = _left[length..];
        return taken;
    }

    private ulong ReadVarint()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _left[0];
            _left = _left[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
