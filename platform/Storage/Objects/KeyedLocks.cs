using System.Collections.Concurrent;

namespace Ccar.Messaging.Storage;

/// <summary>One turn at a time per key, within one process.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "They are locks.")]
internal sealed class KeyedLocks
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.Ordinal);

    /// <summary>Waits for the key's turn; disposing the result gives it up.</summary>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var turn = _turns.GetOrAdd(key, static k => new Turn(k));
            if (turn.TryJoin())
            {
                await WaitAsync(turn, cancellationToken);
                return new Held(this, turn);
            }
        }
    }

    private async Task WaitAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn.Semaphore.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Quit(turn);
            throw;
        }
    }

    private void Leave(Turn turn)
    {
        turn.Semaphore.Release();
        Quit(turn);
    }

    private void Quit(Turn turn)
    {
        if (turn.Quit())
        {
            _turns.TryRemove(KeyValuePair.Create(turn.Key, turn));
        }
    }

    private sealed class Held(KeyedLocks locks, Turn turn) : IDisposable
    {
        public void Dispose() => locks.Leave(turn);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA1001", Justification = "Its semaphore never allocates a wait handle.")]
    private sealed class Turn(string key)
    {
        private const int Closed = -1;
        private int _members;

        public string Key { get; } = key;

        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public bool TryJoin()
        {
            while (true)
            {
                var members = Volatile.Read(ref _members);
                if (members == Closed)
                {
                    return false;
                }

                if (Interlocked.CompareExchange(ref _members, members + 1, members) == members)
                {
                    return true;
                }
            }
        }

        // The last one out closes the turn, so that nobody can join it between here and its removal.
        public bool Quit() => Interlocked.Decrement(ref _members) == 0 && Interlocked.CompareExchange(ref _members, Closed, 0) == 0;
    }
}
