namespace Ccar.Messaging.Storage;

/// <summary>How long S3 may take for a request, with the SDK's own attempts. A request that hangs must not hold a turn for long, and a large body needs its time.</summary>
internal static class S3Limits
{
    /// <summary>For requests that carry no file: documents, looking up, deleting, and each wait for more bytes of a body.</summary>
    public static readonly TimeSpan Small = TimeSpan.FromSeconds(10);

    /// <summary>For requests about a lease, which runs out meanwhile.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);

    /// <summary>The longest for one request, however large what it is about.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>A body that arrives more slowly than this hangs.</summary>
    private const long SlowestBytesPerSecond = 256 << 10;

    /// <summary>What S3 moves by itself is many times faster.</summary>
    private const long SlowestCopyPerSecond = 4 << 20;

    /// <summary>For a body of so many bytes, where an empty one may take so long.</summary>
    public static TimeSpan Of(long bytes, TimeSpan empty) => Of(bytes, empty, SlowestBytesPerSecond);

    /// <summary>For what S3 does by itself with so many bytes: copying them, or putting them together from parts.</summary>
    public static TimeSpan OfCopy(long bytes, TimeSpan empty) => Of(bytes, empty, SlowestCopyPerSecond);

    private static TimeSpan Of(long bytes, TimeSpan empty, long perSecond)
    {
        var limit = empty + TimeSpan.FromSeconds((double)bytes / perSecond);
        return limit < Longest ? limit : Longest;
    }
}
