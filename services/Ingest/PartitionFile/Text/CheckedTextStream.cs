using System.Buffers;
using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Passes UTF-8 on and refuses what is not text (control characters, invalid sequences, endless lines) or too much of it.</summary>
internal sealed class CheckedTextStream(Stream inner, PartitionFileOptions options) : ReadOnlyStream
{
    private const int Piece = 16_384;
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(value => value is not ('\t' or '\n' or '\r')).Append(127).Select(value => (byte)value)]);

    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _characters = new char[Piece + 1];
    private long _lineFeeds;
    private long _returns;
    private long _sinceBreak;
    private long _total;

    private long Line => Math.Max(_lineFeeds, _returns) + 1;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            buffer = buffer[..Math.Min(buffer.Length, Piece)];
            var bytes = buffer[..inner.Read(buffer)];
            Check(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException)
        {
            throw Refuse(RejectionReason.UnknownEncoding, $"holds bytes that are neither UTF-8 nor UTF-16 after line {Line}. Save it as UTF-8");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static RefusedLandingException Refuse(RejectionReason reason, string what) => new(reason, $"The file {what} and land it again.");

    private void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAny(Controls) is >= 0 and var at)
        {
            Count(bytes[..at]);
            throw Refuse(RejectionReason.NotText, $"is not text: line {Line} holds the control character U+{bytes[at]:X4}. Export it as CSV");
        }

        if ((_total += bytes.Length) > options.MaxTextBytes)
        {
            throw Refuse(RejectionReason.FileTooLarge, $"has more than {options.MaxTextBytes:N0} bytes of text. Split it, or raise {PartitionFileOptions.Section}:{nameof(options.MaxTextBytes)},");
        }

        _decoder.GetChars(bytes, _characters, flush: bytes.IsEmpty);
        CheckLength(bytes);
        Count(bytes);
    }

    private void CheckLength(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        if (_sinceBreak + (first < 0 ? bytes.Length : first) > options.MaxLineBytes)
        {
            throw Refuse(RejectionReason.LineTooLong, $"has more than {options.MaxLineBytes:N0} bytes in line {Line}. Break it into lines");
        }

        _sinceBreak = first < 0 ? _sinceBreak + bytes.Length : bytes.Length - 1 - bytes.LastIndexOfAny((byte)'\n', (byte)'\r');
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        _lineFeeds += bytes.Count((byte)'\n');
        _returns += bytes.Count((byte)'\r');
    }
}
