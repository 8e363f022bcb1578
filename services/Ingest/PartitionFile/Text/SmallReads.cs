namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>
/// Hands a file out in small pieces and remembers where the last two began, so that the end of compressed data, which a reader overruns, can be
/// found again.
/// </summary>
internal sealed class SmallReads(Stream file) : ReadOnlyStream
{
    private const int Piece = 4096;
    private long _last = file.Position;

    /// <summary>Where the last piece but one began.</summary>
    public long OverrunStart { get; private set; } = file.Position;

    public override int Read(Span<byte> buffer)
    {
        var start = file.Position;
        var count = file.Read(buffer[..Math.Min(buffer.Length, Piece)]);
        if (count > 0)
        {
            (OverrunStart, _last) = (_last, start);
        }

        return count;
    }
}
