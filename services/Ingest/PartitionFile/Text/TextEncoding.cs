using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>How the characters of a file are written, as its first bytes tell.</summary>
/// <param name="Encoding">Null for UTF-8, which is read as it is.</param>
/// <param name="MarkLength">Bytes of the byte order mark.</param>
internal sealed record TextEncoding(Encoding? Encoding, int MarkLength)
{
    private static UnicodeEncoding Little => new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static UnicodeEncoding Big => new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static TextEncoding Recognise(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw new RefusedLandingException(RejectionReason.UnknownEncoding, "The file is UTF-32. Save it as UTF-8 and land it again.");
        }

        return head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new(null, 3),
            [0xFF, 0xFE, ..] => new(Little, 2),
            [0xFE, 0xFF, ..] => new(Big, 2),
            _ => WithoutMark(head),
        };
    }

    /// <summary>Delimiters, digits and line ends have a zero byte in UTF-16 and none in any other text, always on the same side.</summary>
    private static TextEncoding WithoutMark(ReadOnlySpan<byte> head)
    {
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < head.Length; i++)
        {
            zeros = head[i] != 0 ? zeros : i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
        }

        return zeros switch
        {
            (0, > 0) when zeros.Odd * 5 > head.Length => new(Little, 0),
            ( > 0, 0) when zeros.Even * 5 > head.Length => new(Big, 0),
            _ => new(null, 0),
        };
    }
}
