using Amazon.EventBridge.Model;

namespace Ccar.Messaging.Hosting;

/// <summary>An event that somebody waits for.</summary>
internal sealed class PendingEvent(PutEventsRequestEntry entry)
{
    public PutEventsRequestEntry Entry { get; } = entry;

    public int Size { get; } = EventSize.Of(entry);

    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells whoever waits what became of it.</summary>
    public void Finish(PutEventsResultEntry? result)
    {
        if (result is null)
        {
            Done.TrySetException(EventFaults.OfEntry(Entry, "InternalFailure", "the answer does not name it"));
        }
        else if (result.ErrorCode is { Length: > 0 } code)
        {
            Done.TrySetException(EventFaults.OfEntry(Entry, code, result.ErrorMessage));
        }
        else
        {
            Done.TrySetResult();
        }
    }
}
