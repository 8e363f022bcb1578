using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Builds the typed snapshot of a staged file and stores it with its profile, once.</summary>
internal sealed partial class SnapshotFiling(
    IObjectStore store, StoreKeys keys, DefinitionStore definitions, ProfileStore profiles, SnapshotBuilder builder, SnapshotUse use, CoreTurns turns,
    ILogger<SnapshotFiling> logger)
{
    /// <summary>Wider tables say their columns in the profile alone, so that no message grows beyond 64 KiB.</summary>
    private const int MostColumnsInMessage = 200;

    public async Task<SnapshotAttempt> StoreAsync(StagedFile staged, PartitionId partition, CancellationToken cancellationToken)
    {
        SnapshotOutcome result;
        try
        {
            result = await BuildAsync(staged, partition, await definitions.FindAsync(partition.Table, cancellationToken), cancellationToken);
        }
        catch (InvalidDefinitionException fault)
        {
            return SnapshotAttempt.Refused(new Rejection(RejectionReason.InvalidDefinition, fault.Message));
        }
        catch (Exception fault) when (fault is not (IOException or UnauthorizedAccessException or StoreAccessException or TimeoutException or OperationCanceledException))
        {
            // Whatever a file makes the product stumble over, the landing ends with its bytes kept; faults of the surroundings are tried again instead.
            LogFailed(logger, fault, partition.ToString());
            return SnapshotAttempt.Refused(Rejections.ProcessingFailed(fault));
        }

        if (result is SnapshotRefused refused)
        {
            return SnapshotAttempt.Refused(
                new Rejection(refused.Reason, refused.Explanation) { FaultyLineCount = refused.FaultyLineCount, FaultyLines = refused.FaultyLines });
        }

        var built = (SnapshotBuilt)result;
        await StoreAsync(partition, built, cancellationToken);
        return SnapshotAttempt.Stored(built);
    }

    public Partitioned Describe(FileLanded landing, LandingKey key, SnapshotBuilt built) => new()
    {
        LandingId = landing.LandingId,
        LandedAt = landing.LandedAt,
        SourceKey = landing.SourceKey,
        ETag = landing.ETag,
        VersionId = landing.VersionId,
        Sequencer = landing.Sequencer,
        Partition = key.Partition,
        DataVersion = built.DataVersion,
        FiledKey = key.FiledKey,
        SnapshotKey = keys.Snapshot(key.Partition, built.DataVersion),
        Columns = built.Definition.Columns.Count > MostColumnsInMessage ? [] : [.. built.Definition.Columns.Select(column => new ColumnSchema(column.Name, column.Type))],
        Rows = built.Profile.Rows,
        Sha256 = built.Profile.Sha256,
    };

    private async Task<SnapshotOutcome> BuildAsync(StagedFile staged, PartitionId partition, TableDefinition? definition, CancellationToken cancellationToken)
    {
        var source = new SourceFile(staged.Path, staged.Sha256, staged.Size);
        var result = await BuildAsync(source, partition, definition, staged.Folder, cancellationToken);
        if (definition is not null || result is not SnapshotBuilt built)
        {
            return result;
        }

        // Two first landings of a table may infer at the same time: one definition counts, and the other file is read again by it.
        var counting = await definitions.AddInferredAsync(built.Definition, cancellationToken);
        return ReferenceEquals(counting, built.Definition) ? result : await BuildAsync(source, partition, counting, staged.Folder, cancellationToken);
    }

    private async Task<SnapshotOutcome> BuildAsync(
        SourceFile source, PartitionId partition, TableDefinition? definition, string outputFolder, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(cancellationToken);
        return await builder.BuildAsync(source, partition, definition, outputFolder, cancellationToken);
    }

    // The profile goes last: a snapshot with a profile is complete.
    private async Task StoreAsync(PartitionId partition, SnapshotBuilt built, CancellationToken cancellationToken)
    {
        var isNew = await store.CreateFromFileAsync(keys.Snapshot(partition, built.DataVersion), built.ParquetPath, cancellationToken);
        foreach (var dictionary in built.LargeDictionaries)
        {
            isNew &= await store.TryWriteDocumentAsync(dictionary.Key, StoreJson.Write(dictionary.Values), null, cancellationToken);
        }

        isNew &= await profiles.WriteAsync(partition, built.DataVersion, built.Profile, cancellationToken);

        // Bytes that come again may be of a version that nothing referred to any more.
        await (isNew ? Task.CompletedTask : use.UnmarkAsync(partition, built.DataVersion, cancellationToken));
    }

    [LoggerMessage(2103, LogLevel.Error, "No snapshot of {Partition} could be built.", EventName = "SnapshotFailed")]
    private static partial void LogFailed(ILogger logger, Exception fault, string partition);
}
