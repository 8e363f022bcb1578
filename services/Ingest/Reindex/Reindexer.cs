using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>Takes a filed CSV the way a landed one goes, from the snapshot on: with the order that was recorded of it, so that nothing newer is replaced.</summary>
internal sealed class Reindexer(
    FiledReports reports, ReportNeeds needs, FileStaging staging, SnapshotFiling snapshots, ITableRegistry tables, MetadataIndexer indexer, CatalogStore catalog,
    LandingKeyPattern pattern, ITurns turns, TimeProvider clock) : IReindexer
{
    public Task<IReadOnlyList<FiledReport>> FindAsync(CancellationToken cancellationToken) => reports.FindAsync(cancellationToken);

    public Task<ReindexNeed> LookAsync(FiledReport report, CancellationToken cancellationToken) => needs.FindAsync(report, cancellationToken);

    public async Task<ReindexOutcome> ReindexAsync(FiledReport report, CancellationToken cancellationToken)
    {
        if (report.ETag is null)
        {
            return ReindexOutcome.Refused($"There is no filed CSV at '{report.FiledKey}'. Restore it from a copy, or land the file again.");
        }

        var (filed, refused) = await FileAsync(report, cancellationToken);
        return filed is null ? refused! : await IndexAsync(filed, cancellationToken);
    }

    private async Task<(Partitioned? Filed, ReindexOutcome? Refused)> FileAsync(FiledReport report, CancellationToken cancellationToken)
    {
        await using var turn = await turns.EnterAsync(FilePartitioner.TurnName(report.Partition), cancellationToken);
        using var staged = await staging.StageAsync(report.FiledKey, cancellationToken);
        var current = await FindCurrentAsync(report.Partition, cancellationToken);
        if (Choose(report, current, staged.Sha256) is not { } landing)
        {
            return (null, ReindexOutcome.Refused(
                $"The bytes at '{report.FiledKey}' (SHA-256 {staged.Sha256}) are none that were recorded of {report.Partition}. A landing may be under way; if not, restore the CSV from a copy, or land the file again."));
        }

        if (current is not null && current.SourceKey != landing.SourceKey)
        {
            return (null, ReindexOutcome.Refused(Rejections.DuplicateSource(report.Partition, current.SourceKey).Explanation));
        }

        var key = pattern.Parse(landing.SourceKey);
        if (key?.FiledKey != report.FiledKey)
        {
            return (null, ReindexOutcome.Refused($"'{landing.SourceKey}', its source, is not read as {report.Partition} any more. Set {LandingKeyOptions.Section}:{nameof(LandingKeyOptions.Pattern)} as it was."));
        }

        var snapshot = await snapshots.StoreAsync(staged, report.Partition, cancellationToken);
        var rejection = snapshot.Rejection ?? await tables.PrepareAsync(snapshot.Built!.Definition, cancellationToken);
        return rejection is null
            ? (snapshots.Describe(Landed(report, landing, staged), key, snapshot.Built!), null)
            : (null, ReindexOutcome.Refused($"{rejection.Reason}: {rejection.Explanation}"));
    }

    private async Task<ReindexOutcome> IndexAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var before = await FindCurrentAsync(filed.Partition, cancellationToken);
        return await indexer.IndexAgainAsync(filed, cancellationToken) switch
        {
            IndexOutcome.Rejected rejected => ReindexOutcome.Refused(rejected.FileRejected.Explanation),
            IndexOutcome.Indexed { MetadataIndexed: var indexed } => new ReindexOutcome(
                ResultOf(indexed, before), indexed.DataVersion, indexed.Warnings.Count == 0 ? null : string.Join(' ', indexed.Warnings)),
            var other => throw new InvalidOperationException($"'{other}' is no outcome."),
        };
    }

    private static ReindexResult ResultOf(MetadataIndexed indexed, CatalogPartition? before) => (indexed, before) switch
    {
        ({ IsCurrent: false }, _) => ReindexResult.Outdated,
        (_, null) => ReindexResult.Restored,
        _ => before.DataVersion == indexed.DataVersion ? ReindexResult.Unchanged : ReindexResult.NewVersion,
    };

    private async Task<CatalogPartition?> FindCurrentAsync(PartitionId partition, CancellationToken cancellationToken) =>
        (await catalog.ReadAsync(partition.Table, partition.Cycle, cancellationToken)).Find(partition.Scenario, partition.RunId);

    // A catalogue that was rolled back knows an older landing than the record; the bytes say which of them is filed. What was committed since the reports were
    // found counts as well.
    private static KnownLanding? Choose(FiledReport report, CatalogPartition? current, string sha256)
    {
        if (report.IsUnknown && current is null)
        {
            return report.Landings[0];
        }

        IEnumerable<KnownLanding> known = current is null ? report.Landings : [KnownLanding.Of(current), .. report.Landings];
        return known.Where(landing => landing.Sha256 == sha256).MaxBy(landing => landing.Sequencer, Comparer<string>.Create(SequencerOrder.Compare));
    }

    // An id of its own each time: to a knowledge base a repeat of an earlier request would be nothing new.
    private FileLanded Landed(FiledReport report, KnownLanding landing, StagedFile staged) => new()
    {
        LandingId = BusinessId.Of("reindex", report.FiledKey, landing.Sequencer, clock.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        LandedAt = landing.LandedAt,
        SourceKey = landing.SourceKey,
        Size = staged.Size,
        ETag = landing.ETag ?? report.ETag!,
        VersionId = landing.VersionId,
        Sequencer = landing.Sequencer,
    };
}
