namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A stored snapshot, or why there is none.</summary>
internal sealed record SnapshotAttempt(SnapshotBuilt? Built, Rejection? Rejection)
{
    public static SnapshotAttempt Stored(SnapshotBuilt built) => new(built, null);

    public static SnapshotAttempt Refused(Rejection rejection) => new(null, rejection);
}
