namespace Ccar.Messaging.Contracts;

/// <summary>The CSV stands at its Hive path and its typed snapshot is readable. Published by Ingest (PartitionFile).</summary>
public sealed record Partitioned
{
    /// <summary>The landing this came from.</summary>
    public required Guid LandingId { get; init; }

    /// <summary>The instant the object arrived, UTC.</summary>
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>The object key as landed; removed last of all, after the catalogue commit.</summary>
    public required string SourceKey { get; init; }

    /// <summary>ETag of the landed object that was read.</summary>
    public required string ETag { get; init; }

    /// <summary>S3 version id of the landed object that was read; null on disk.</summary>
    public string? VersionId { get; init; }

    /// <summary>Orders landings of one key; see <see cref="FileLanded.Sequencer"/>.</summary>
    public required string Sequencer { get; init; }

    /// <summary>Table, cycle, scenario and run.</summary>
    public required PartitionId Partition { get; init; }

    /// <summary>Hash of source bytes, table definition and writer version; names the snapshot.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Key of the filed CSV, byte for byte the landed one.</summary>
    public required string FiledKey { get; init; }

    /// <summary>Key of the typed Parquet snapshot.</summary>
    public required string SnapshotKey { get; init; }

    /// <summary>Columns of the snapshot in order; empty for more than 200, which stand in the profile beside the snapshot.</summary>
    public required IReadOnlyList<ColumnSchema> Columns { get; init; }

    /// <summary>Data rows; the header does not count.</summary>
    public required long Rows { get; init; }

    /// <summary>SHA-256 of the landed bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the time went so far.</summary>
    public IReadOnlyList<StageTiming> Stages { get; init; } = [];
}
