namespace Ccar.Messaging.Contracts;

/// <summary>An object arrived below the landing prefix. Published by Ingest (ReceiveLanding), once per S3 record, EventBridge event or local drop.</summary>
public sealed record FileLanded
{
    /// <summary>Identifies this landing: derived from key, ETag, version id and sequencer, so a repeated notification is the same landing.</summary>
    public required Guid LandingId { get; init; }

    /// <summary>The instant the object arrived (S3 event time; locally the instant the drop was noticed), UTC.</summary>
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>The object key, decoded, as landed.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Size in bytes as the notification said.</summary>
    public required long Size { get; init; }

    /// <summary>ETag without quotes.</summary>
    public required string ETag { get; init; }

    /// <summary>S3 version id; null in an unversioned bucket and on disk.</summary>
    public string? VersionId { get; init; }

    /// <summary>Orders landings of one key: S3's hexadecimal sequencer, on disk a persisted counter of fixed width.</summary>
    public required string Sequencer { get; init; }
}
