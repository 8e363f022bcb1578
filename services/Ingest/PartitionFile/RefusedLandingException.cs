using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Ends the reading of a file that cannot be taken; <see cref="SnapshotBuilder"/> turns it into a <see cref="SnapshotRefused"/>.</summary>
#pragma warning disable CA1032 // a refusal without its reason means nothing
internal sealed class RefusedLandingException(RejectionReason reason, string message) : PermanentFailureException(message)
#pragma warning restore CA1032
{
    public RejectionReason Reason { get; } = reason;
}
