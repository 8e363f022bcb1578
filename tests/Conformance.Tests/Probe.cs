using System.Text;

namespace Ccar.Messaging.Conformance.Tests;

/// <summary>Notes what happens and waits until enough of it has. When it does not, the failure lists what did.</summary>
internal sealed class Probe<T>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Lock _gate = new();
    private readonly List<T> _seen = [];
    private TaskCompletionSource _changed = New();

    public IReadOnlyList<T> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen];
            }
        }
    }

    public void Note(T item)
    {
        lock (_gate)
        {
            _seen.Add(item);
            _changed.TrySetResult();
            _changed = New();
        }
    }

    /// <summary>Waits for the first, and returns it.</summary>
    public async Task<T> FirstAsync() => (await CountAsync(1))[0];

    /// <summary>Waits until there are so many.</summary>
    public Task<IReadOnlyList<T>> CountAsync(int count) => UntilAsync(seen => seen.Count >= count, $"{count} wanted");

    /// <summary>Waits until what was seen passes.</summary>
    public async Task<IReadOnlyList<T>> UntilAsync(Func<IReadOnlyList<T>, bool> passes, string wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task changed;
            IReadOnlyList<T> seen;
            lock (_gate)
            {
                (changed, seen) = (_changed.Task, [.. _seen]);
            }

            if (passes(seen))
            {
                return seen;
            }

            try
            {
                await changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{wanted}, but after {Patience.TotalSeconds} s there were {seen.Count} {typeof(T).Name}:{Lines(seen)}");
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static string Lines(IReadOnlyList<T> seen) => seen.Take(50).Aggregate(new StringBuilder(), (text, item) => text.Append("\n  ").Append(item)).ToString();
}
