using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Sends events together: whoever gets the turn sends what has gathered meanwhile, at most ten and at most what one request may hold. Each sender hears of its
/// own event alone, so only failed ones are sent again.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; its semaphore never allocates a wait handle.")]
internal sealed class EventBatches(Lazy<IAmazonEventBridge> bridge)
{
    private const int MostEntries = 10;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private readonly Queue<PendingEvent> _waiting = new();

    /// <summary>Sends one event; ends when the bus has taken it.</summary>
    /// <exception cref="EventNotTakenException">Not this time.</exception>
    /// <exception cref="EventRefusedException">Never as it is.</exception>
    public async Task SendAsync(PutEventsRequestEntry entry, CancellationToken cancellationToken)
    {
        var pending = new PendingEvent(entry);
        if (pending.Size > EventSize.Most)
        {
            throw EventFaults.TooLarge(entry, pending.Size, EventSize.Most);
        }

        lock (_gate)
        {
            _waiting.Enqueue(pending);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            // Others wait for these events too: sending is not cancelled with the caller.
            while (!pending.Done.Task.IsCompleted)
            {
                await SendAsync(Take());
            }
        }
        finally
        {
            _turn.Release();
        }

        await pending.Done.Task;
    }

    private async Task SendAsync(IReadOnlyList<PendingEvent> batch)
    {
        try
        {
            var request = new PutEventsRequest { Entries = [.. batch.Select(pending => pending.Entry)] };
            var response = await bridge.Value.PutEventsAsync(request, CancellationToken.None);
            foreach (var (index, pending) in batch.Index())
            {
                pending.Finish(response.Entries?.ElementAtOrDefault(index));
            }
        }
        catch (Exception fault)
        {
            foreach (var pending in batch)
            {
                pending.Done.TrySetException(EventFaults.OfRequest(pending.Entry, fault));
            }
        }
    }

    private List<PendingEvent> Take()
    {
        var batch = new List<PendingEvent>(MostEntries);
        lock (_gate)
        {
            while (batch.Count < MostEntries && _waiting.TryPeek(out var next) && batch.Sum(pending => pending.Size) + next.Size <= EventSize.Most)
            {
                batch.Add(_waiting.Dequeue());
            }
        }

        return batch;
    }
}
