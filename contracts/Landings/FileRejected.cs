namespace Ccar.Messaging.Contracts;

/// <summary>A landing cannot be used; its bytes are in quarantine beside the reason. Published by Ingest.</summary>
public sealed record FileRejected
{
    /// <summary>The landing this came from.</summary>
    public required Guid LandingId { get; init; }

    /// <summary>The instant the object arrived, UTC.</summary>
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>The object key as landed.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Orders landings of one key; see <see cref="FileLanded.Sequencer"/>.</summary>
    public required string Sequencer { get; init; }

    /// <summary>Why, as a code.</summary>
    public required RejectionReason Reason { get; init; }

    /// <summary>Why and what to do, as a sentence that names the value.</summary>
    public required string Explanation { get; init; }

    /// <summary>Where the bytes are now; the reason stands beside it with the suffix <c>.reason.json</c>.</summary>
    public required string QuarantineKey { get; init; }

    /// <summary>SHA-256 of the bytes in quarantine, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Table, cycle, scenario and run, where the key told them.</summary>
    public PartitionId? Partition { get; init; }

    /// <summary>How many lines are faulty; 0 when the fault is not in a line.</summary>
    public long FaultyLineCount { get; init; }

    /// <summary>The first faulty lines.</summary>
    public IReadOnlyList<FaultyLine> FaultyLines { get; init; } = [];
}
