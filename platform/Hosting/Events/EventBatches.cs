using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Sends events together, at most ten and at most what one request may hold. Each sender hears of its own event alone, so only failed ones are sent again.
/// </summary>
internal sealed class EventBatches
{
    private const int MostEntries = 10;

    private readonly Lazy<IAmazonEventBridge> _bridge;
    private readonly GroupedCalls<PutEventsRequestEntry, PutEventsResultEntry?> _calls;

    public EventBatches(Lazy<IAmazonEventBridge> bridge)
    {
        _bridge = bridge;
        _calls = new(MostEntries, PutAsync, EventFaults.IsFinal) { SizeOf = EventSize.Of, MostSize = EventSize.Most };
    }

    /// <summary>Sends one event; ends when the bus has taken it.</summary>
    /// <exception cref="EventNotTakenException">Not this time.</exception>
    /// <exception cref="EventRefusedException">Never as it is.</exception>
    public async Task SendAsync(PutEventsRequestEntry entry, CancellationToken cancellationToken)
    {
        if (EventSize.Of(entry) is var size && size > EventSize.Most)
        {
            throw EventFaults.TooLarge(entry, size, EventSize.Most);
        }

        if (EventFaults.OfEntry(entry, await AddAsync(entry, cancellationToken)) is { } fault)
        {
            throw fault;
        }
    }

    private async Task<PutEventsResultEntry?> AddAsync(PutEventsRequestEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            return await _calls.AddAsync(entry, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw EventFaults.OfRequest(entry, fault);
        }
    }

    // The results stand in the order of the entries; one that the answer does not name is told as such.
    private async Task<IReadOnlyList<PutEventsResultEntry?>> PutAsync(IReadOnlyList<PutEventsRequestEntry> entries)
    {
        var response = await _bridge.Value.PutEventsAsync(new PutEventsRequest { Entries = [.. entries] }, CancellationToken.None);
        return [.. entries.Select((_, index) => response.Entries?.ElementAtOrDefault(index))];
    }
}
