using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Rejections that more than one place finds.</summary>
internal static class Rejections
{
    public static Rejection DuplicateSource(PartitionId partition, string sourceKey) => new(
        RejectionReason.DuplicateSource,
        $"{partition} already comes from '{sourceKey}'; a second source would make its figures depend on which came last. Land corrections under that path, or use another run.")
    { Partition = partition };
}
