namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// How many more messages may be received. It is given out when enough of it is free to make a request worth its while, which is when
/// nothing waits any more behind what runs: so consumers are never idle, and requests under load bring many.
/// </summary>
internal sealed class Room(int size, int threshold)
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private int _free = size;

    /// <summary>Waits until enough is free, and takes it, at most <paramref name="most"/>.</summary>
    public async Task<int> ReserveAsync(int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task enough;
            lock (_lock)
            {
                if (_free >= threshold)
                {
                    var taken = Math.Min(most, _free);
                    _free -= taken;
                    return taken;
                }

                var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting.Enqueue(turn);
                enough = turn.Task;
            }

            await enough.WaitAsync(cancellationToken);
        }
    }

    public void Release(int count)
    {
        lock (_lock)
        {
            _free += count;
            if (_free >= threshold && _waiting.TryDequeue(out var turn))
            {
                turn.TrySetResult();
            }
        }
    }
}
