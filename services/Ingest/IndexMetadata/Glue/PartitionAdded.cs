using Amazon.Glue.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What Glue said of one partition of a call: it was made when there is no error.</summary>
/// <param name="Input">The partition as it was to be made.</param>
/// <param name="Error">Why it was not; null when it was.</param>
internal sealed record PartitionAdded(PartitionInput Input, ErrorDetail? Error)
{
    /// <summary>True when there is one of the same values already.</summary>
    public bool StandsAlready => Error?.ErrorCode == "AlreadyExistsException";
}
