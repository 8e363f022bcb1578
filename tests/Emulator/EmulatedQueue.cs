namespace Ccar.Messaging.Emulator;

/// <summary>A queue as the emulator sees it, seen from outside.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Messages">What stands in it.</param>
public sealed record EmulatedQueue(string Name, IReadOnlyDictionary<string, string> Attributes, EmulatedMessages Messages)
{
    /// <summary>How many messages are in it, in whatever state.</summary>
    public int Count => Messages.Ready.Count + Messages.Delayed.Count + Messages.Inflight.Count;
}
