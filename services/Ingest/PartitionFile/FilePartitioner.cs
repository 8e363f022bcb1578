using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Files one landing: from the landed object to a readable snapshot and the CSV at its Hive path, or into quarantine.</summary>
internal sealed class FilePartitioner(
    LandingKeyPattern pattern, IOptions<ScenarioOptions> scenarios, CatalogStore catalog, FileStaging staging, SnapshotFiling snapshots,
    ITableRegistry tables, CsvFiling csv, Quarantine quarantine, ITurns turns)
{
    public async Task<PartitionOutcome> PartitionAsync(FileLanded landing, CancellationToken cancellationToken)
    {
        await using var turn = await turns.EnterAsync(TurnOf(landing), cancellationToken);
        using var staged = await staging.StageAsync(landing, cancellationToken);
        return staged is null ? new PartitionOutcome.Gone() : await FileAsync(landing, staged, turn, cancellationToken);
    }

    /// <summary>The name of a partition's turn, shared with the stage that commits it.</summary>
    public static string TurnName(PartitionId partition) => partition.ToString();

    private string TurnOf(FileLanded landing) => pattern.Parse(landing.SourceKey) is { } key ? TurnName(key.Partition) : landing.SourceKey;

    private async Task<PartitionOutcome> FileAsync(FileLanded landing, StagedFile staged, ITurn turn, CancellationToken cancellationToken)
    {
        if (pattern.Parse(landing.SourceKey) is not { } key)
        {
            return await RejectAsync(landing, staged, Rejections.KeyNotRecognised(landing.SourceKey), cancellationToken);
        }

        if (await CheckAsync(landing, staged, key.Partition, cancellationToken) is { } rejection)
        {
            return await RejectAsync(landing, staged, rejection, cancellationToken);
        }

        // Read once: while the turn is held nobody else commits the partition. Whether it still is, is looked at before anything rests on it.
        var current = (await catalog.ReadAsync(key.Partition.Table, key.Partition.Cycle, cancellationToken)).Find(key.Partition.Scenario, key.Partition.RunId);
        return current is not null && current.SourceKey != landing.SourceKey
            ? await RejectAsync(landing, staged, Rejections.DuplicateSource(key.Partition, current.SourceKey), cancellationToken)
            : await FileAsync(new LandingToFile(landing, key, current), staged, turn, cancellationToken);
    }

    private async Task<Rejection?> CheckAsync(FileLanded landing, StagedFile staged, PartitionId partition, CancellationToken cancellationToken)
    {
        if (!scenarios.Value.Known.Contains(partition.Scenario))
        {
            return Rejections.UnknownScenario(partition, scenarios.Value.Known);
        }

        return await staging.IsWholeAsync(landing, staged, cancellationToken) ? null : Rejections.ChangedWhileRead(partition);
    }

    private async Task<PartitionOutcome> FileAsync(LandingToFile file, StagedFile staged, ITurn turn, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.StoreAsync(staged, file.Key.Partition, cancellationToken);

        // Before the CSV takes the place of the former one: what no table can take is never current.
        if ((snapshot.Rejection ?? await tables.PrepareAsync(snapshot.Built!.Definition, cancellationToken)) is { } rejection)
        {
            return await RejectAsync(file.Landing, staged, rejection with { Partition = file.Key.Partition }, cancellationToken);
        }

        // Another process may have filed and committed a newer CSV while this one stood still over its snapshot.
        if (!turn.IsHeld)
        {
            throw new TurnLostException($"The turn of {file.Key.Partition} ran out while '{file.Landing.SourceKey}' was worked on; its CSV is not filed, and the landing is tried again.");
        }

        if (!file.IsOutdated)
        {
            await csv.FileAsync(staged, file.Key, file.Current, cancellationToken);
        }

        return new PartitionOutcome.Filed(snapshots.Describe(file.Landing, file.Key, snapshot.Built!));
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
