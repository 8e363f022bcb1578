using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Ccar.Messaging.Hosting;

/// <summary>Tells refusals that time may mend from those it will not.</summary>
internal static class EventFaults
{
    /// <summary>The fault of one entry by its own code.</summary>
    public static Exception OfEntry(PutEventsRequestEntry entry, string code, string? message)
    {
        var said = $"{Name(entry)} was not taken: {code}, {message ?? "no message"}.";
        return code is "InternalFailure" or "InternalException" or "ThrottlingException" ? new EventNotTakenException(said) : new EventRefusedException(said);
    }

    /// <summary>The fault of every entry of a request that failed as a whole.</summary>
    public static Exception OfRequest(PutEventsRequestEntry entry, Exception fault)
    {
        var said = $"{Name(entry)} was not taken: {fault.Message}";
        return fault is AmazonServiceException service && IsFinal(service) ? new EventRefusedException(said, fault) : new EventNotTakenException(said, fault);
    }

    public static EventRefusedException TooLarge(PutEventsRequestEntry entry, int size, int most) =>
        new($"{Name(entry)} has {size} bytes, and an event may have {most}; it stands in the store, and on its topic.");

    // Credentials that have expired are renewed.
    private static bool IsFinal(AmazonServiceException fault) =>
        (int)fault.StatusCode is >= 400 and < 500 and not (408 or 429)
        && fault.ErrorCode is not ("ThrottlingException" or "ExpiredTokenException" or "ExpiredToken" or "RequestExpired");

    private static string Name(PutEventsRequestEntry entry) => $"The event {entry.DetailType} for the bus '{entry.EventBusName}'";
}
