using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Finds landings in a bucket that are newer than what is current and were gone before anybody read them: such a one must not end in silence.</summary>
internal sealed class LostLandings(IObjectStore store, StorePlace place, LandingKeyPattern pattern, CatalogStore catalog)
{
    /// <summary>The rejection to tell of; null when another upload took its place (it has an event of its own), or its bytes are the current ones.</summary>
    public async Task<FileRejected?> FindAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        if (place.Bucket is null || pattern.Parse(landing.SourceKey) is not { } key || await store.FindAsync(landing.SourceKey, cancellationToken) is not null)
        {
            return null;
        }

        var change = await catalog.CommitAsync(key.Partition.Table, key.Partition.Cycle, document => Note(document, landing, key), cancellationToken);
        var entry = change.After.Find(key.Partition.Scenario, key.Partition.RunId);
        return entry?.RejectedNewer is { Reason: RejectionReason.LostBeforeRead } noted && noted.Sequencer == landing.Sequencer ? Describe(landing, key) : null;
    }

    /// <summary>True when another object stands in its place, or the catalogue rests on this landing or a newer one.</summary>
    public async Task<bool> IsDoneAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(landing.SourceKey, cancellationToken) is not null)
        {
            return true;
        }

        return pattern.Parse(landing.SourceKey) is { } key
            && (await catalog.ReadAsync(key.Partition.Table, key.Partition.Cycle, cancellationToken)).Find(key.Partition.Scenario, key.Partition.RunId) is { } entry
            && SequencerOrder.Compare(entry.Sequencer, landing.Sequencer) >= 0;
    }

    private static CatalogDocument Note(CatalogDocument document, FileLanded landing, LandingKey key)
    {
        if (document.Find(key.Partition.Scenario, key.Partition.RunId) is not { } entry
            || entry.SourceKey != landing.SourceKey || SequencerOrder.Compare(entry.Sequencer, landing.Sequencer) >= 0)
        {
            return document;
        }

        var isLatest = entry.RejectedNewer is not { } known || SequencerOrder.Compare(known.Sequencer, landing.Sequencer) < 0;

        // Uploaded twice, and removed when the first upload was committed: its bytes are current, and nothing older may replace them any more.
        if (entry.ETag == landing.ETag)
        {
            var rejected = isLatest ? null : entry.RejectedNewer;
            return document.With(entry with { Sequencer = landing.Sequencer, VersionId = landing.VersionId, RejectedNewer = rejected });
        }

        return isLatest
            ? document.With(entry with { RejectedNewer = new RejectedLanding(landing.Sequencer, landing.LandedAt, RejectionReason.LostBeforeRead, "") })
            : document;
    }

    private static FileRejected Describe(FileLanded landing, LandingKey key) => new()
    {
        LandingId = landing.LandingId,
        LandedAt = landing.LandedAt,
        SourceKey = landing.SourceKey,
        Sequencer = landing.Sequencer,
        Reason = RejectionReason.LostBeforeRead,
        Explanation = $"'{landing.SourceKey}' landed and was gone before it was read; {key.Partition} still has its former figures. Land the file again.",
        QuarantineKey = "",
        Sha256 = "",
        Partition = key.Partition,
    };
}
