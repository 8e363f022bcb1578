namespace Ccar.Messaging.Storage;

/// <summary>Group commit: whoever gets the turn writes the changes of everybody who waits.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA1001", Justification = "A group lives as long as the process, and its semaphore never allocates a wait handle.")]
internal sealed class CommitGroup(CatalogStore catalog, string table, string cycle)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private List<Pending> _waiting = [];

    public async Task<CatalogChange> CommitAsync(Func<CatalogDocument, CatalogDocument> change, CancellationToken cancellationToken)
    {
        var pending = new Pending(change);
        lock (_gate)
        {
            _waiting.Add(pending);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!pending.Done.Task.IsCompleted)
            {
                // Others wait for this write too: it is not cancelled with the caller.
                await WriteAllAsync(CancellationToken.None);
            }
        }
        finally
        {
            _turn.Release();
        }

        return await pending.Done.Task;
    }

    private async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        List<Pending> group;
        lock (_gate)
        {
            (group, _waiting) = (_waiting, []);
        }

        try
        {
            await WriteAsync(group, cancellationToken);
        }
        catch (Exception fault)
        {
            foreach (var pending in group)
            {
                pending.Done.TrySetException(fault);
            }
        }
    }

    private async Task WriteAsync(List<Pending> group, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (document, etag) = await catalog.ReadForUpdateAsync(table, cycle, cancellationToken);
            var changes = new List<CatalogChange>(group.Count);
            foreach (var pending in group)
            {
                var before = changes.Count == 0 ? document : changes[^1].After;
                changes.Add(new CatalogChange(before, pending.Change(before)));
            }

            if (ReferenceEquals(changes[^1].After, document) || await catalog.TryWriteAsync(changes[^1].After, etag, cancellationToken))
            {
                foreach (var (pending, change) in group.Zip(changes))
                {
                    pending.Done.TrySetResult(change);
                }

                return;
            }
        }
    }

    private sealed class Pending(Func<CatalogDocument, CatalogDocument> change)
    {
        public Func<CatalogDocument, CatalogDocument> Change { get; } = change;

        public TaskCompletionSource<CatalogChange> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
