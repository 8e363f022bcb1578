namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The header before each compressed member of a gzip file (RFC 1952, section 2.3).</summary>
internal static class GzipHeader
{
    private const int HeaderChecksum = 2;
    private const int Extra = 4;
    private const int Name = 8;
    private const int Comment = 16;
    private const int Reserved = 0xE0;

    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <summary>Moves past the next header; false at the end of the file.</summary>
    /// <exception cref="InvalidDataException">What follows is not a gzip header.</exception>
    public static bool TrySkip(Stream file)
    {
        Span<byte> header = stackalloc byte[10];
        var count = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (count == 0)
        {
            return false;
        }

        var flags = header[3];
        if (count < header.Length || !header.StartsWith(Magic) || (flags & Reserved) != 0)
        {
            throw new InvalidDataException("There are bytes that are not gzip.");
        }

        SkipOptionalParts(file, flags);
        return true;
    }

    private static void SkipOptionalParts(Stream file, int flags)
    {
        if ((flags & Extra) != 0)
        {
            Skip(file, Next(file) | (Next(file) << 8));
        }

        if ((flags & Name) != 0)
        {
            SkipText(file);
        }

        if ((flags & Comment) != 0)
        {
            SkipText(file);
        }

        if ((flags & HeaderChecksum) != 0)
        {
            Skip(file, 2);
        }
    }

    private static void Skip(Stream file, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Next(file);
        }
    }

    private static void SkipText(Stream file)
    {
        while (Next(file) != 0)
        {
        }
    }

    private static int Next(Stream file) => file.ReadByte() is >= 0 and var value ? value : throw new InvalidDataException("The gzip header is cut short.");
}
