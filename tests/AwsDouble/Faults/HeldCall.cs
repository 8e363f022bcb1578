namespace Ccar.Messaging.AwsDouble.Faults;

/// <summary>A call that waits at the door: a test knows that it arrived, and decides when it goes on.</summary>
public sealed class HeldCall : IDisposable
{
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal HeldCall(string service, string operation) => (Service, Operation) = (service, operation);

    /// <summary>Done when the call is there.</summary>
    public Task Arrived => _arrived.Task;

    internal string Service { get; }

    internal string Operation { get; }

    /// <summary>Lets it go on.</summary>
    public void Release() => _released.TrySetResult();

    /// <inheritdoc/>
    public void Dispose() => Release();

    internal async Task WaitAsync(CancellationToken cancellationToken)
    {
        _arrived.TrySetResult();
        await _released.Task.WaitAsync(cancellationToken);
    }
}
