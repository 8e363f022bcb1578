using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Keeps a snapshot that is used again from going with what nothing referred to: in a bucket it may bear the mark by which the lifecycle removes it.</summary>
internal sealed partial class SnapshotUse(IObjectStore store, StoreKeys keys, TimeProvider clock, ILogger<SnapshotUse> logger)
{
    // Nothing is marked before it is a day old, so what is younger than half of it bears no mark and gets none before its commit counts.
    private static readonly TimeSpan Unmarked = Unreferenced.Youth / 2;

    /// <summary>True when the snapshot may be marked.</summary>
    /// <exception cref="StoreUnavailableException">There is no such snapshot.</exception>
    public async Task<bool> MayBeMarkedAsync(PartitionId partition, string dataVersion, CancellationToken cancellationToken)
    {
        var stands = await store.FindAsync(keys.Snapshot(partition, dataVersion), cancellationToken) ?? throw Gone(partition, dataVersion);
        return store is IObjectMarks && stands.LastModified < clock.GetUtcNow() - Unmarked;
    }

    /// <summary>Takes the mark off every object of a snapshot: typed rows, profile and dictionaries.</summary>
    /// <exception cref="StoreUnavailableException">It went in the meantime.</exception>
    public async Task UnmarkAsync(PartitionId partition, string dataVersion, CancellationToken cancellationToken)
    {
        if (store is not IObjectMarks marks)
        {
            return;
        }

        await foreach (var found in store.ListAsync(keys.SnapshotFolder(partition, dataVersion), cancellationToken))
        {
            await UnmarkAsync(marks, found.Key, cancellationToken);
        }

        _ = await store.FindAsync(keys.Snapshot(partition, dataVersion), cancellationToken) ?? throw Gone(partition, dataVersion);
    }

    private async Task UnmarkAsync(IObjectMarks marks, string key, CancellationToken cancellationToken)
    {
        try
        {
            await marks.UnmarkAsync(key, cancellationToken);
        }
        catch (StoreAccessException denied)
        {
            // Where nobody prunes nobody needs the permission.
            LogMarkUnknown(logger, denied, key);
        }
    }

    private static StoreUnavailableException Gone(PartitionId partition, string dataVersion) =>
        new($"The snapshot {dataVersion} of {partition} is not there any more: it was pruned before its landing was committed. The landing is tried again; if that does not help, land the file again.");

    [LoggerMessage(2104, LogLevel.Warning, "Whether {Key} is marked for removal cannot be seen; ccar prune --apply takes the mark off as well.", EventName = "MarkUnknown")]
    private static partial void LogMarkUnknown(ILogger logger, Exception fault, string key);
}
