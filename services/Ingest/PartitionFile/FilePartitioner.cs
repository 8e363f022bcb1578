using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Files one landing: from the landed object to a readable snapshot and the CSV at its Hive path, or into quarantine.</summary>
internal sealed class FilePartitioner(
    IObjectStore store, LandingKeyPattern pattern, IOptions<ScenarioOptions> scenarios, CatalogStore catalog, FileStaging staging, SnapshotFiling snapshots,
    ITableRegistry tables, CsvFiling csv, Quarantine quarantine, ITurns turns)
{
    public async Task<PartitionOutcome> PartitionAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        await using var turn = await turns.EnterAsync(TurnOf(landing), cancellationToken);
        using var staged = await staging.StageAsync(landing, cancellationToken);
        if (staged is null)
        {
            return new PartitionOutcome.Gone();
        }

        return await CheckAsync(landing, staged, cancellationToken) is { } rejection
            ? await RejectAsync(landing, staged, rejection, cancellationToken)
            : await FileAsync(landing, staged, pattern.Parse(landing.SourceKey)!, cancellationToken);
    }

    /// <summary>The name of a partition's turn, shared with the stage that commits it.</summary>
    public static string TurnName(PartitionId partition) => partition.ToString();

    private string TurnOf(FileLanded landing) => pattern.Parse(landing.SourceKey) is { } key ? TurnName(key.Partition) : landing.SourceKey;

    private async Task<Rejection?> CheckAsync(FileLanded landing, StagedFile staged, CancellationToken cancellationToken)
    {
        if (pattern.Parse(landing.SourceKey) is not { } key)
        {
            return Rejections.KeyNotRecognised(landing.SourceKey);
        }

        if (!scenarios.Value.Known.Contains(key.Partition.Scenario))
        {
            return Rejections.UnknownScenario(key.Partition, scenarios.Value.Known);
        }

        var after = await store.FindAsync(landing.SourceKey, cancellationToken);
        if (after?.ETag != landing.ETag || after.Size != staged.Size)
        {
            return Rejections.ChangedWhileRead(key.Partition);
        }

        var entry = (await catalog.ReadAsync(key.Partition.Table, key.Partition.Cycle, cancellationToken)).Find(key.Partition.Scenario, key.Partition.RunId);
        return entry is not null && entry.SourceKey != landing.SourceKey ? Rejections.DuplicateSource(key.Partition, entry.SourceKey) : null;
    }

    private async Task<PartitionOutcome> FileAsync(FileLanded landing, StagedFile staged, LandingKey key, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.StoreAsync(staged, key.Partition, cancellationToken);

        // Before the CSV takes the place of the former one: what no table can take is never current.
        if ((snapshot.Rejection ?? await tables.PrepareAsync(snapshot.Built!.Definition, cancellationToken)) is { } rejection)
        {
            return await RejectAsync(landing, staged, rejection with { Partition = key.Partition }, cancellationToken);
        }

        var built = snapshot.Built!;
        if (await IsOutdatedAsync(landing, key.Partition, cancellationToken) is false)
        {
            await csv.FileAsync(staged, key, cancellationToken);
        }

        return new PartitionOutcome.Filed(snapshots.Describe(landing, key, built));
    }

    private async Task<bool> IsOutdatedAsync(FileLanded landing, PartitionId partition, CancellationToken cancellationToken)
    {
        var entry = (await catalog.ReadAsync(partition.Table, partition.Cycle, cancellationToken)).Find(partition.Scenario, partition.RunId);
        return entry is not null && SequencerOrder.Compare(landing.Sequencer, entry.Sequencer) < 0;
    }

    private async Task<PartitionOutcome> RejectAsync(FileLanded landing, StagedFile staged, Rejection rejection, CancellationToken cancellationToken)
    {
        if (rejection.Reason == RejectionReason.DuplicateSource)
        {
            await csv.WithdrawAsync(staged, pattern.Parse(landing.SourceKey)!, cancellationToken);
        }

        return new PartitionOutcome.Rejected(await quarantine.TakeAsync(landing, staged, rejection, cancellationToken));
    }
}
