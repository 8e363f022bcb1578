namespace Ccar.Messaging.Storage;

/// <summary>
/// Reads of one key that meet. Who asks while the key is being read shares the next reading with all who ask meanwhile; it begins after each of them asked, so
/// that nobody is given what was older than the question.
/// </summary>
internal sealed class SharedReads(Func<string, CancellationToken, Task<StoredDocument?>> read)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Readings> _keys = new(StringComparer.Ordinal);

    public async Task<StoredDocument?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (next, former) = Join(key);
        if (former is not null)
        {
            // It never faults: who waits hears of the fault. Others may wait too, so that it is not cancelled with the one who began it.
            _ = LeadAsync(key, next, former);
        }

        return await next.Task.WaitAsync(cancellationToken);
    }

    /// <summary>The next reading, and the one before it for whoever is to lead it: the first who asks for it.</summary>
    private (TaskCompletionSource<StoredDocument?> Next, Task? Former) Join(string key)
    {
        lock (_gate)
        {
            var readings = _keys.TryGetValue(key, out var known) ? known : _keys[key] = new Readings();
            if (readings.Next is { } next)
            {
                return (next, null);
            }

            readings.Next = new TaskCompletionSource<StoredDocument?>(TaskCreationOptions.RunContinuationsAsynchronously);
            return (readings.Next, readings.Running);
        }
    }

    private async Task LeadAsync(string key, TaskCompletionSource<StoredDocument?> own, Task former)
    {
        await former.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Begin(key, own);
        try
        {
            own.SetResult(await read(key, CancellationToken.None));
        }
        catch (Exception fault)
        {
            own.SetException(fault);
        }

        End(key, own);
    }

    private void Begin(string key, TaskCompletionSource<StoredDocument?> own)
    {
        lock (_gate)
        {
            (_keys[key].Running, _keys[key].Next) = (own.Task, null);
        }
    }

    private void End(string key, TaskCompletionSource<StoredDocument?> own)
    {
        lock (_gate)
        {
            if (_keys[key] is { Next: null } readings && readings.Running == own.Task)
            {
                _keys.Remove(key);
            }
        }
    }

    private sealed class Readings
    {
        public Task Running { get; set; } = Task.CompletedTask;

        public TaskCompletionSource<StoredDocument?>? Next { get; set; }
    }
}
