namespace Ccar.Messaging.Testing;

/// <summary>Lets nobody on before so many have come; who comes later passes.</summary>
public sealed class Rendezvous(int members)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = members;

    /// <summary>Comes, and waits for the others.</summary>
    public Task ArriveAsync()
    {
        if (Interlocked.Decrement(ref _missing) == 0)
        {
            _all.TrySetResult();
        }

        return _all.Task;
    }
}
