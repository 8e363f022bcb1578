namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>
/// Sends what waits, as one request: no entry waits for company, and under load the requests in flight make company by themselves.
/// </summary>
/// <param name="limits">What a request takes, and how many are in flight at once.</param>
/// <param name="send">Sends one request; answers with the entries that the broker did not take.</param>
/// <param name="clock">Waits between attempts.</param>
internal sealed class GroupCommit<TEntry>(
    GroupLimits limits, Func<IReadOnlyList<TEntry>, Task<IReadOnlyList<EntryFault>>> send, TimeProvider clock)
{
    // The broker failed one entry of a request that it took: AWS's SDK does not retry that.
    private const int Attempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Queue<Waiting> _waiting = new();
    private int _inFlight;

    /// <summary>Ends when the broker has taken the entry.</summary>
    /// <exception cref="AmazonSqsMessageRefusedException">The broker will never take it.</exception>
    /// <exception cref="AmazonSqsTransportException">It did not take it in three attempts.</exception>
    public Task AddAsync(TEntry entry, int bytes)
    {
        var waiting = new Waiting(entry, bytes);
        Enqueue(waiting);
        return waiting.Done.Task;
    }

    private void Enqueue(Waiting waiting)
    {
        lock (_lock)
        {
            _waiting.Enqueue(waiting);
            if (!MaySend(besides: _inFlight))
            {
                return;
            }

            _inFlight++;
        }

        // On the caller's thread as far as it goes, which saves it from waking another one.
        _ = Detached.Begin(SendGroupsAsync);
    }

    private async Task SendGroupsAsync()
    {
        while (TakeGroup() is { Count: > 0 } group)
        {
            await SendAsync(group);
        }
    }

    /// <summary>Takes what goes into one request; nothing when it is better to wait for those in flight, and then this sender ends.</summary>
    private List<Waiting> TakeGroup()
    {
        var group = new List<Waiting>(limits.Entries);
        lock (_lock)
        {
            if (!MaySend(besides: _inFlight - 1))
            {
                _inFlight--;
                return group;
            }

            var bytes = 0;
            while (group.Count < limits.Entries && _waiting.TryPeek(out var next) && (group.Count == 0 || bytes + next.Bytes <= limits.Bytes))
            {
                bytes += next.Bytes;
                group.Add(_waiting.Dequeue());
            }
        }

        return group;
    }

    /// <summary>A few requests go out with whatever there is; more of them only when they are full.</summary>
    private bool MaySend(int besides) =>
        _waiting.Count > 0 && besides < limits.Requests && (besides < limits.EagerRequests || _waiting.Count >= limits.Entries);

    private async Task SendAsync(List<Waiting> group)
    {
        try
        {
            var faults = await send([.. group.Select(waiting => waiting.Entry)]);
            var byIndex = faults.ToDictionary(fault => fault.Index);
            for (var index = 0; index < group.Count; index++)
            {
                Settle(group[index], byIndex.GetValueOrDefault(index));
            }
        }
        catch (Exception exception)
        {
            group.ForEach(waiting => waiting.Done.TrySetException(exception));
        }

        if (limits.IsOrdered && group.FindAll(waiting => !waiting.Done.Task.IsCompleted) is { Count: > 0 } failed)
        {
            // Nothing goes out before it.
            await Task.Delay(Pause * failed[0].Attempts, clock);
            await SendAsync(failed);
        }
    }

    private void Settle(Waiting waiting, EntryFault? fault)
    {
        if (fault is null)
        {
            waiting.Done.TrySetResult();
        }
        else if (fault.IsPermanent)
        {
            waiting.Done.TrySetException(new AmazonSqsMessageRefusedException($"The broker refused a message: {fault.Code}: {fault.Message}"));
        }
        else if (++waiting.Attempts >= Attempts)
        {
            waiting.Done.TrySetException(new AmazonSqsTransportException($"The broker failed a message {Attempts} times: {fault.Code}: {fault.Message}"));
        }
        else if (!limits.IsOrdered)
        {
            _ = RetryAsync(waiting);
        }
    }

    private async Task RetryAsync(Waiting waiting)
    {
        await Task.Delay(Pause * waiting.Attempts, clock);
        Enqueue(waiting);
    }

    private sealed class Waiting(TEntry entry, int bytes)
    {
        public TEntry Entry { get; } = entry;

        public int Bytes { get; } = bytes;

        public int Attempts { get; set; }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
