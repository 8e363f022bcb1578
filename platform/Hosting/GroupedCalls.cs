namespace Ccar.Messaging.Hosting;

/// <summary>Makes one call for everybody who waits at the moment: what comes while a call is under way shares the next one, up to a number of items.</summary>
/// <typeparam name="TItem">What is called for.</typeparam>
/// <typeparam name="TResult">What a call gives for one item.</typeparam>
/// <param name="most">Most items of a call.</param>
/// <param name="call">Makes the call; one result per item, in their order. Any other number of them is a fault, which every item hears of.</param>
/// <param name="isFaultOfOne">True for a fault that one item of several may have caused: each is called for alone then.</param>
public sealed class GroupedCalls<TItem, TResult>(
    int most, Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> call, Func<Exception, bool> isFaultOfOne)
{
    private readonly Lock _gate = new();
    private readonly List<Pending> _waiting = [];
    private int _underWay;

    /// <summary>Most calls under way. One goes out with whatever waits, further ones only when they are full. The default value is 1.</summary>
    public int MostCalls { get; init; } = 1;

    /// <summary>Size of an item, where a call is limited by size as well. By default items have none.</summary>
    public Func<TItem, int> SizeOf { get; init; } = static _ => 0;

    /// <summary>Largest sum of sizes of a call; a larger item goes alone. By default there is no limit.</summary>
    public int MostSize { get; init; } = int.MaxValue;

    /// <summary>Calls for the item, alone or with others; ends with its own result.</summary>
    public async Task<TResult> AddAsync(TItem item, CancellationToken cancellationToken)
    {
        var pending = new Pending(item);
        if (Enqueue(pending))
        {
            // It never faults: every item hears of the fault of its call.
            _ = CallAllAsync();
        }

        await using var registration = cancellationToken.Register(() => GiveUp(pending, cancellationToken));
        return await pending.Done.Task;
    }

    /// <summary>True when a call is to be made for it now.</summary>
    private bool Enqueue(Pending pending)
    {
        lock (_gate)
        {
            _waiting.Add(pending);
            if (!MayCall(besides: _underWay))
            {
                return false;
            }

            _underWay++;
            return true;
        }
    }

    // Who gives up takes the item back: delivered again, it would be in a call twice. One that is in a call waits for its end.
    private void GiveUp(Pending pending, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_waiting.Remove(pending))
            {
                pending.Done.TrySetCanceled(cancellationToken);
            }
        }
    }

    private async Task CallAllAsync()
    {
        while (TakeNext() is { Count: > 0 } group)
        {
            await CallAsync(group);
        }
    }

    /// <summary>Takes what goes into one call; nothing when others see to what waits, and then this caller ends.</summary>
    private List<Pending> TakeNext()
    {
        lock (_gate)
        {
            var (group, size) = (new List<Pending>(), 0L);
            if (!MayCall(besides: _underWay - 1))
            {
                _underWay--;
                return group;
            }

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

    private bool MayCall(int besides) => _waiting.Count > 0 && besides < MostCalls && (besides == 0 || _waiting.Count >= most);

    private async Task CallAsync(List<Pending> group)
    {
        try
        {
            var results = await call([.. group.Select(pending => pending.Item)]);
            if (results.Count != group.Count)
            {
                // Whose result is missing cannot be known, and whoever it was would wait for ever.
                throw new InvalidOperationException($"A call for {group.Count} items gave {results.Count} results; none of them was used.");
            }

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
