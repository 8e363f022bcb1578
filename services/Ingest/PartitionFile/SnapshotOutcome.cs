namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>What became of a landed file: <see cref="SnapshotBuilt"/> or <see cref="SnapshotRefused"/>.</summary>
public abstract record SnapshotOutcome
{
    private protected SnapshotOutcome()
    {
    }

    /// <summary>SHA-256 of the staged bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
