using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Undoes the filing of a landing whose partition another source fed first: both were filed before either was committed.</summary>
internal sealed class DuplicateSources(IObjectStore store, FileStaging staging, Quarantine quarantine)
{
    public async Task<FileRejected> RejectAsync(Partitioned filed, CatalogPartition current, CancellationToken cancellationToken)
    {
        var landing = new FileLanded
        {
            LandingId = filed.LandingId,
            LandedAt = filed.LandedAt,
            SourceKey = filed.SourceKey,
            Size = 0,
            ETag = filed.ETag,
            VersionId = filed.VersionId,
            Sequencer = filed.Sequencer,
        };
        if (await quarantine.FindAsync(landing, cancellationToken) is { } known)
        {
            return known;
        }

        // Read from the filed copy: it is verified, and the landed file may be gone by now.
        using var staged = await staging.StageAsync(landing with { SourceKey = filed.FiledKey }, cancellationToken);
        var rejected = await quarantine.TakeAsync(landing, staged, Rejections.DuplicateSource(filed.Partition, current.SourceKey), cancellationToken);
        if (filed.FiledKey != current.FiledKey)
        {
            await store.DeleteAsync(filed.FiledKey, cancellationToken);
        }

        return rejected;
    }
}
