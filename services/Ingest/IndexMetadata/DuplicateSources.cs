using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Undoes the filing of a landing whose partition another source fed first: both were filed before either was committed.</summary>
internal sealed class DuplicateSources(IObjectStore store, StoreKeys keys, FileStaging staging, Quarantine quarantine, LandedFiles landed)
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

        // A fault halfway leaves the landed file, which goes last, or the message: either way the rest is done again.
        var rejected = await quarantine.FindAsync(landing, cancellationToken) ?? await KeepAsync(landing, filed, current, cancellationToken);
        if (filed.FiledKey != current.FiledKey)
        {
            await store.DeleteAsync(filed.FiledKey, cancellationToken);
        }

        await landed.RemoveAsync(filed.SourceKey, filed.ETag, cancellationToken);
        return rejected;
    }

    // Read from the filed copy: it is verified, and the landed file may be gone by now. Where a repeat of the landing has withdrawn it, the bytes are in quarantine.
    private async Task<FileRejected> KeepAsync(FileLanded landing, Partitioned filed, CatalogPartition current, CancellationToken cancellationToken)
    {
        var copy = await store.FindAsync(filed.FiledKey, cancellationToken) is null ? keys.Quarantine(filed.SourceKey) : filed.FiledKey;
        using var staged = await staging.StageAsync(copy, cancellationToken);
        return await quarantine.KeepAsync(landing, staged, Rejections.DuplicateSource(filed.Partition, current.SourceKey), cancellationToken);
    }
}
