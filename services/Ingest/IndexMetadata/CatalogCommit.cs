using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What a filed landing does to the catalogue: pure, because it may be applied again to a newer document.</summary>
internal static class CatalogCommit
{
    /// <summary>The document after the landing. An older landing changes nothing; the current bytes again only move the order on.</summary>
    public static CatalogDocument Apply(CatalogDocument document, Partitioned filed, string metadataKey)
    {
        var current = document.Find(filed.Partition.Scenario, filed.Partition.RunId);
        if (current is null)
        {
            return document.With(Entry(filed, metadataKey, filed.LandedAt));
        }

        if (IsOutdated(current, filed))
        {
            return document;
        }

        return current.DataVersion == filed.DataVersion
            ? document.With(current with { Sequencer = filed.Sequencer, VersionId = filed.VersionId, ETag = filed.ETag, RejectedNewer = StillNewer(current, filed) })
            : document.With(Entry(filed, metadataKey, current.FirstLandedAt) with
            {
                FormerDataVersion = current.DataVersion,
                EarlierDataVersions = current.EarlierThanThis(),
                RejectedNewer = StillNewer(current, filed),
            });
    }

    /// <summary>True when the catalogue already rests on a newer landing, or on another source.</summary>
    public static bool IsOutdated(CatalogPartition current, Partitioned filed) =>
        current.SourceKey != filed.SourceKey || SequencerOrder.Compare(filed.Sequencer, current.Sequencer) < 0;

    private static RejectedLanding? StillNewer(CatalogPartition current, Partitioned filed) =>
        current.RejectedNewer is { } rejected && SequencerOrder.Compare(filed.Sequencer, rejected.Sequencer) < 0 ? rejected : null;

    private static CatalogPartition Entry(Partitioned filed, string metadataKey, DateTimeOffset firstLandedAt) => new()
    {
        Scenario = filed.Partition.Scenario,
        RunId = filed.Partition.RunId,
        DataVersion = filed.DataVersion,
        Rows = filed.Rows,
        Sha256 = filed.Sha256,
        SourceKey = filed.SourceKey,
        FiledKey = filed.FiledKey,
        MetadataKey = metadataKey,
        Sequencer = filed.Sequencer,
        VersionId = filed.VersionId,
        ETag = filed.ETag,
        LandedAt = filed.LandedAt,
        FirstLandedAt = firstLandedAt,
    };
}
