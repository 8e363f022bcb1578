using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Writes record and card, hands them to tables and knowledge base, commits the catalogue, and only then removes the landed file.</summary>
internal sealed class MetadataIndexer(
    PartitionRecords records, ITableRegistry tables, IKnowledgeIndex knowledge, StoreKeys keys, CatalogStore catalog, DuplicateSources duplicates, LandedFiles landed,
    LandingKeyPattern pattern, CsvFiling csv, SnapshotUse snapshots, ITurns turns)
{
    /// <summary>Indexes a landing: its landed file goes in the end.</summary>
    public Task<IndexOutcome> IndexAsync(Partitioned filed, CancellationToken cancellationToken) => IndexAsync(filed, isLanding: true, cancellationToken);

    /// <summary>Indexes what is filed already: what lies at the landed key is none of its business.</summary>
    public Task<IndexOutcome> IndexAgainAsync(Partitioned filed, CancellationToken cancellationToken) => IndexAsync(filed, isLanding: false, cancellationToken);

    private async Task<IndexOutcome> IndexAsync(Partitioned filed, bool isLanding, CancellationToken cancellationToken)
    {
        CheckOrigin(filed);
        await using var turn = await turns.EnterAsync(FilePartitioner.TurnName(filed.Partition), cancellationToken);
        var document = await catalog.ReadAsync(filed.Partition.Table, filed.Partition.Cycle, cancellationToken);
        var current = document.Find(filed.Partition.Scenario, filed.Partition.RunId);
        return current is not null && CatalogCommit.IsOutdated(current, filed)
            ? await LeaveAsync(filed, current, cancellationToken)
            : await CommitAsync(filed, current, isLanding, cancellationToken);
    }

    // A message is not trusted because of its queue: what is written and removed must follow from the landed key.
    private void CheckOrigin(Partitioned filed)
    {
        if (pattern.Parse(filed.SourceKey) is not { } key || key.Partition != filed.Partition || key.FiledKey != filed.FiledKey)
        {
            throw new InvalidPartitionedException($"The key '{filed.SourceKey}' is not the source of {filed.Partition} at '{filed.FiledKey}'; nothing was indexed.");
        }
    }

    // Not committed: an older landing of the same source changes nothing, another source is rejected.
    private async Task<IndexOutcome> LeaveAsync(Partitioned filed, CatalogPartition current, CancellationToken cancellationToken)
    {
        if (current.SourceKey != filed.SourceKey)
        {
            return new IndexOutcome.Rejected(await duplicates.RejectAsync(filed, current, cancellationToken));
        }

        // What lies at the landed key now, be it the same bytes, is a newer landing with a message of its own.
        return new IndexOutcome.Indexed(Describe(filed, replaced: null, current, []));
    }

    private async Task<IndexOutcome> CommitAsync(Partitioned filed, CatalogPartition? current, bool isLanding, CancellationToken cancellationToken)
    {
        var mayBeMarked = await snapshots.MayBeMarkedAsync(filed.Partition, filed.DataVersion, cancellationToken);
        await records.WriteAsync(filed, current, cancellationToken);

        // Before the commit: from then on questions select the version, and a question may come at once.
        await tables.AddVersionAsync(filed, cancellationToken);
        var notIndexed = await knowledge.IndexAsync(filed, cancellationToken);
        var metadataKey = keys.Metadata(filed.Partition);
        var change = await catalog.CommitAsync(
            filed.Partition.Table, filed.Partition.Cycle, before => CatalogCommit.Apply(before, filed, metadataKey), cancellationToken);
        var after = Find(change.After, filed)!;
        if (CatalogCommit.IsOutdated(after, filed))
        {
            return await LeaveAsync(filed, after, cancellationToken);
        }

        // After the commit: who marks later sees it. A message that waited long may be of a version that was marked while it waited.
        await (mayBeMarked ? snapshots.UnmarkAsync(filed.Partition, filed.DataVersion, cancellationToken) : Task.CompletedTask);
        var notShown = await tables.ShowCurrentAsync(filed, cancellationToken);
        if (isLanding && await csv.StandsAsync(filed, cancellationToken))
        {
            await landed.RemoveAsync(filed.SourceKey, filed.ETag, cancellationToken);
        }

        return new IndexOutcome.Indexed(Describe(filed, Find(change.Before, filed), after, [notIndexed, notShown]));
    }

    private static CatalogPartition? Find(CatalogDocument document, Partitioned filed) => document.Find(filed.Partition.Scenario, filed.Partition.RunId);

    // A message that comes again after the commit finds its own entry, which names what it replaced; one that only moved the order on kept its first instant.
    private static string? Replaced(Partitioned filed, CatalogPartition? before) =>
        before is null ? null
        : before.DataVersion != filed.DataVersion ? before.DataVersion
        : before.Sequencer == filed.Sequencer && before.LandedAt == filed.LandedAt ? before.FormerDataVersion
        : null;

    private MetadataIndexed Describe(Partitioned filed, CatalogPartition? replaced, CatalogPartition current, IEnumerable<string?> warnings) => new()
    {
        LandingId = filed.LandingId,
        LandedAt = filed.LandedAt,
        SourceKey = filed.SourceKey,
        Partition = filed.Partition,
        MetadataKey = keys.Metadata(filed.Partition),
        DataVersion = filed.DataVersion,
        ReplacedDataVersion = Replaced(filed, replaced),
        Rows = filed.Rows,
        Sha256 = filed.Sha256,
        IsCurrent = current.DataVersion == filed.DataVersion,
        Warnings = [.. warnings.OfType<string>()],
    };
}
