using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>How filing a landing ended.</summary>
internal abstract record PartitionOutcome
{
    private PartitionOutcome()
    {
    }

    /// <summary>Filed, with a readable snapshot.</summary>
    public sealed record Filed(Partitioned Partitioned) : PartitionOutcome;

    /// <summary>In quarantine.</summary>
    public sealed record Rejected(FileRejected FileRejected) : PartitionOutcome;

    /// <summary>Nothing to do: the object is not there any more, or is another one by now.</summary>
    public sealed record Gone : PartitionOutcome;
}
