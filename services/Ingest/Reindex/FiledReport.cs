using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>A report at its Hive path.</summary>
/// <param name="Partition">Table, cycle, scenario and run.</param>
/// <param name="FiledKey">Where its CSV is, or was.</param>
/// <param name="ETag">The ETag of the CSV; null where there is none.</param>
/// <param name="Landings">What is known of its landing, the newest first: by the catalogue, by the metadata record, or else by the filed key alone.</param>
public sealed record FiledReport(PartitionId Partition, string FiledKey, string? ETag, IReadOnlyList<KnownLanding> Landings)
{
    /// <summary>True where neither catalogue nor record know of it: its source is read off the filed key, and every other landing of it is newer.</summary>
    public bool IsUnknown => Landings is [{ Sha256: null }];
}
