using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The file cannot be taken, so nothing of it was.</summary>
public sealed record SnapshotRefused : SnapshotOutcome
{
    /// <summary>Why, as a code.</summary>
    public required RejectionReason Reason { get; init; }

    /// <summary>Why and what to do, as a sentence that names the value.</summary>
    public required string Explanation { get; init; }

    /// <summary>How many lines are faulty; 0 when the fault is not in a line.</summary>
    public long FaultyLineCount { get; init; }

    /// <summary>The first faulty lines.</summary>
    public IReadOnlyList<FaultyLine> FaultyLines { get; init; } = [];
}
