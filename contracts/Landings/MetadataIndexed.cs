namespace Ccar.Messaging.Contracts;

/// <summary>Record, card and catalogue stand, and so do the table of versions and the call of the knowledge base where there are such: the partition can be asked about. Published by Ingest (IndexMetadata).</summary>
public sealed record MetadataIndexed
{
    /// <summary>The landing this came from.</summary>
    public required Guid LandingId { get; init; }

    /// <summary>The instant the object arrived, UTC.</summary>
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>The object key as landed.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Table, cycle, scenario and run.</summary>
    public required PartitionId Partition { get; init; }

    /// <summary>Key of the metadata record.</summary>
    public required string MetadataKey { get; init; }

    /// <summary>The data version of the landed bytes.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The data version it took the place of; null for a first landing, a repeat of the current bytes and a landing that was already outdated.</summary>
    public string? ReplacedDataVersion { get; init; }

    /// <summary>Data rows.</summary>
    public required long Rows { get; init; }

    /// <summary>SHA-256 of the landed bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>False when a newer landing of the same partition had already been committed, so this one changed nothing.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>What did not work and no answer rests on, as sentences: the table for people's own tools, the knowledge base.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Where the time went.</summary>
    public IReadOnlyList<StageTiming> Stages { get; init; } = [];
}
