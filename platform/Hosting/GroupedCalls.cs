using System.Diagnostics.CodeAnalysis;

namespace Ccar.Messaging.Hosting;

/// <summary>Makes one call for everybody who waits at the moment: whoever gets the turn calls for all, up to a number of items.</summary>
/// <typeparam name="TItem">What is called for.</typeparam>
/// <typeparam name="TResult">What a call gives for one item.</typeparam>
/// <param name="most">Most items of a call.</param>
/// <param name="call">Makes the call; one result per item, in their order.</param>
/// <param name="isFaultOfOne">True for a fault that one item of several may have caused: each is called for alone then.</param>
[SuppressMessage("Reliability", "CA1001", Justification = "It lives as long as the process, and its semaphore never allocates a wait handle.")]
public sealed class GroupedCalls<TItem, TResult>(
    int most, Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> call, Func<Exception, bool> isFaultOfOne)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private readonly List<Pending> _waiting = [];

    /// <summary>Size of an item, where a call is limited by size as well. By default items have none.</summary>
    public Func<TItem, int> SizeOf { get; init; } = static _ => 0;

    /// <summary>Largest sum of sizes of a call; a larger item goes alone. By default there is no limit.</summary>
    public int MostSize { get; init; } = int.MaxValue;

    /// <summary>Calls for the item, alone or with others; ends with its own result.</summary>
    public async Task<TResult> AddAsync(TItem item, CancellationToken cancellationToken)
    {
        var pending = new Pending(item);
        lock (_gate)
        {
            _waiting.Add(pending);
        }

        await EnterAsync(pending, cancellationToken);
        try
        {
            while (!pending.Done.Task.IsCompleted)
            {
                await CallAsync(TakeNext());
            }
        }
        finally
        {
            _turn.Release();
        }

        return await pending.Done.Task;
    }

    // Who gives up takes the item back: delivered again, it would be in a call twice.
    private async Task EnterAsync(Pending pending, CancellationToken cancellationToken)
    {
        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            lock (_gate)
            {
                _waiting.Remove(pending);
            }

            throw;
        }
    }

    private List<Pending> TakeNext()
    {
        lock (_gate)
        {
            var (group, size) = (new List<Pending>(), 0L);
            foreach (var next in _waiting.Take(most))
            {
                size += SizeOf(next.Item);
                if (group.Count > 0 && size > MostSize)
                {
                    break;
                }

                group.Add(next);
            }

            _waiting.RemoveRange(0, group.Count);
            return group;
        }
    }

    private async Task CallAsync(List<Pending> group)
    {
        try
        {
            var results = await call([.. group.Select(pending => pending.Item)]);
            foreach (var (pending, result) in group.Zip(results))
            {
                pending.Done.TrySetResult(result);
            }
        }
        catch (Exception fault) when (group.Count > 1 && isFaultOfOne(fault))
        {
            foreach (var pending in group)
            {
                await CallAsync([pending]);
            }
        }
        catch (Exception fault)
        {
            group.ForEach(pending => pending.Done.TrySetException(fault));
        }
    }

    private sealed class Pending(TItem item)
    {
        public TItem Item { get; } = item;

        public TaskCompletionSource<TResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
