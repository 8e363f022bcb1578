using System.Collections.Concurrent;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>Answers of the broker by name: asked for once, however many wait for one, and asked again after a failure or when forgotten.</summary>
internal sealed class Remembered<T>(Func<string, Task<T>> ask)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> _answers = new(StringComparer.Ordinal);

    /// <summary>The cancellation of one who waits does not disturb the others.</summary>
    public async Task<T> GetAsync(string name, CancellationToken cancellationToken)
    {
        var answer = _answers.GetOrAdd(name, key => new Lazy<Task<T>>(() => ask(key)));
        try
        {
            return await answer.Value.WaitAsync(cancellationToken);
        }
        catch when (answer.Value.IsFaulted || answer.Value.IsCanceled)
        {
            _answers.TryRemove(KeyValuePair.Create(name, answer));
            throw;
        }
    }

    public void Set(string name, T answer) => _answers[name] = new Lazy<Task<T>>(Task.FromResult(answer));

    public void Forget(string name) => _answers.TryRemove(name, out _);
}
