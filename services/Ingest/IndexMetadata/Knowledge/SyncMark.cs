namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Which landings a data source has been asked to take: a stored document that all processes change by compare-and-swap.</summary>
internal sealed record SyncMark
{
    /// <summary>How many landings have asked for a job so far.</summary>
    public long Wanted { get; init; }

    /// <summary>How many of them a job has covered that ended well.</summary>
    public long Covered { get; init; }

    /// <summary>How many jobs failed in a row.</summary>
    public int Failures { get; init; }

    /// <summary>No job is started before, UTC.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The job that was started last; null when it has ended.</summary>
    public SyncJob? Job { get; init; }
}
