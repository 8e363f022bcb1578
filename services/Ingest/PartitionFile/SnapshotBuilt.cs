using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The file was taken whole.</summary>
public sealed record SnapshotBuilt : SnapshotOutcome
{
    /// <summary>The definition the snapshot follows; inferred when none was given.</summary>
    public required TableDefinition Definition { get; init; }

    /// <summary>Hash of source bytes, definition and writer version.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The Parquet file in the output folder.</summary>
    public required string ParquetPath { get; init; }

    /// <summary>What the snapshot holds; keys of the larger dictionaries included.</summary>
    public required SnapshotProfile Profile { get; init; }

    /// <summary>Dictionaries too large for the profile, each to be stored as a JSON list under its key.</summary>
    public required IReadOnlyList<LargeValueList> LargeDictionaries { get; init; }
}
