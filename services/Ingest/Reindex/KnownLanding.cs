using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>What is known of the landing that a report came with.</summary>
/// <param name="SourceKey">The key it landed under.</param>
/// <param name="Sequencer">Its place in the order of landings.</param>
/// <param name="LandedAt">When it arrived, UTC.</param>
/// <param name="Sha256">The hash of its bytes; null where nobody wrote it down.</param>
/// <param name="ETag">Its ETag; null where that is not known.</param>
/// <param name="VersionId">Its version in the bucket; null where that is not known.</param>
public sealed record KnownLanding(string SourceKey, string Sequencer, DateTimeOffset LandedAt, string? Sha256, string? ETag, string? VersionId)
{
    /// <summary>As the catalogue has it.</summary>
    internal static KnownLanding Of(CatalogPartition entry) => new(entry.SourceKey, entry.Sequencer, entry.LandedAt, entry.Sha256, entry.ETag, entry.VersionId);

    /// <summary>As the metadata record has it.</summary>
    internal static KnownLanding Of(MetadataRecord record) => new(record.SourceKey, record.Sequencer, record.LandedAt, record.Profile.Sha256, null, null);
}
