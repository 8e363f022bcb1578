using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Why a landing cannot be used.</summary>
internal sealed record Rejection(RejectionReason Reason, string Explanation)
{
    /// <summary>How many lines are faulty.</summary>
    public long FaultyLineCount { get; init; }

    /// <summary>The first faulty lines.</summary>
    public IReadOnlyList<FaultyLine> FaultyLines { get; init; } = [];

    /// <summary>The partition, where the key told it.</summary>
    public PartitionId? Partition { get; init; }
}
