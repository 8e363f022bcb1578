using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Writes record and card, commits the catalogue, and only then removes the landed file.</summary>
internal sealed class MetadataIndexer(IObjectStore store, StoreKeys keys, CatalogStore catalog, ProfileStore profiles, DefinitionStore definitions, DuplicateSources duplicates, KeyedLocks locks)
{
    public async Task<IndexOutcome> IndexAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        using var turn = await locks.EnterAsync(FilePartitioner.LockName(filed.Partition), cancellationToken);
        var document = await catalog.ReadAsync(filed.Partition.Table, filed.Partition.Cycle, cancellationToken);
        var current = document.Find(filed.Partition.Scenario, filed.Partition.RunId);
        return current is not null && CatalogCommit.IsOutdated(current, filed)
            ? await LeaveAsync(filed, current, cancellationToken)
            : await CommitAsync(filed, current, cancellationToken);
    }

    // Not committed: an older landing of the same source changes nothing, another source is rejected.
    private async Task<IndexOutcome> LeaveAsync(Partitioned filed, CatalogPartition current, CancellationToken cancellationToken)
    {
        if (current.SourceKey != filed.SourceKey)
        {
            return new IndexOutcome.Rejected(await duplicates.RejectAsync(filed, current, cancellationToken));
        }

        await RemoveLandedAsync(filed, cancellationToken);
        return new IndexOutcome.Indexed(Describe(filed, replaced: null, current));
    }

    private async Task<IndexOutcome> CommitAsync(Partitioned filed, CatalogPartition? current, CancellationToken cancellationToken)
    {
        if (current?.DataVersion != filed.DataVersion || await store.FindAsync(keys.CardAttributes(filed.Partition), cancellationToken) is null)
        {
            await WriteRecordAsync(filed, cancellationToken);
        }

        var metadataKey = keys.Metadata(filed.Partition);
        var change = await catalog.CommitAsync(
            filed.Partition.Table, filed.Partition.Cycle, before => CatalogCommit.Apply(before, filed, metadataKey), cancellationToken);
        var after = Find(change.After, filed)!;
        if (CatalogCommit.IsOutdated(after, filed))
        {
            return await LeaveAsync(filed, after, cancellationToken);
        }

        await RemoveLandedAsync(filed, cancellationToken);
        return new IndexOutcome.Indexed(Describe(filed, Find(change.Before, filed), after));
    }

    private static CatalogPartition? Find(CatalogDocument document, Partitioned filed) => document.Find(filed.Partition.Scenario, filed.Partition.RunId);

    private async Task WriteRecordAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var profile = await profiles.ReadAsync(filed.Partition, filed.DataVersion, cancellationToken);
        var definition = await definitions.FindAsync(filed.Partition.Table, cancellationToken);
        var record = MetadataRecords.Describe(filed, profile);
        await store.WriteDocumentAsync(keys.Metadata(filed.Partition), StoreJson.Write(record), cancellationToken);
        await store.WriteDocumentAsync(keys.Card(filed.Partition), KnowledgeCard.Write(record, definition), cancellationToken);

        // The sidecar last: where it stands, record and card stand.
        await store.WriteDocumentAsync(keys.CardAttributes(filed.Partition), KnowledgeCard.WriteAttributes(record), cancellationToken);
    }

    private async Task RemoveLandedAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(filed.SourceKey, cancellationToken) is { } landed && landed.ETag == filed.ETag)
        {
            await store.DeleteAsync(filed.SourceKey, cancellationToken);
        }
    }

    private MetadataIndexed Describe(Partitioned filed, CatalogPartition? replaced, CatalogPartition current) => new()
    {
        LandingId = filed.LandingId,
        LandedAt = filed.LandedAt,
        SourceKey = filed.SourceKey,
        Partition = filed.Partition,
        MetadataKey = keys.Metadata(filed.Partition),
        DataVersion = filed.DataVersion,
        ReplacedDataVersion = replaced is not null && replaced.DataVersion != filed.DataVersion ? replaced.DataVersion : null,
        Rows = filed.Rows,
        Sha256 = filed.Sha256,
        IsCurrent = current.DataVersion == filed.DataVersion,
    };
}
