using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The beginning of a file's text: as much as it takes to see the first lines whole.</summary>
internal static class FileHead
{
    private const int FirstLength = 16_384;

    /// <exception cref="RefusedLandingException">There is nothing but white space.</exception>
    public static ReadOnlyMemory<byte> Read(LandedFile file)
    {
        using var text = file.OpenText();
        var (head, length) = (new byte[FirstLength], 0);
        while (true)
        {
            var read = text.ReadAtLeast(head.AsSpan(length), head.Length - length, throwOnEndOfStream: false);
            length += read;
            var content = head.AsSpan(0, length).Trim(" \t\r\n"u8);
            if (length < head.Length)
            {
                return content.IsEmpty ? throw Empty() : head.AsMemory(0, length);
            }

            if (content.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            {
                return head.AsMemory(0, head.AsSpan().LastIndexOfAny((byte)'\n', (byte)'\r') + 1);
            }

            (head, length) = content.IsEmpty ? (head, 0) : (Grown(head), length);
        }
    }

    private static byte[] Grown(byte[] head)
    {
        Array.Resize(ref head, head.Length * 2);
        return head;
    }

    private static RefusedLandingException Empty() => new(RejectionReason.EmptyFile, "The file holds nothing. Check the export and land it again.");
}
