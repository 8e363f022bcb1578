using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>Tells refusals that time may mend from those it will not.</summary>
internal static class EventFaults
{
    private const string NotNamed = "InternalFailure";

    /// <summary>What became of one entry; null when it was taken.</summary>
    public static Exception? OfEntry(PutEventsRequestEntry entry, PutEventsResultEntry? result) => result switch
    {
        null => OfCode(entry, NotNamed, "the answer does not name it"),
        { ErrorCode: { Length: > 0 } code } => OfCode(entry, code, result.ErrorMessage),
        _ => null,
    };

    /// <summary>The fault of an entry whose request failed as a whole.</summary>
    public static Exception OfRequest(PutEventsRequestEntry entry, Exception fault)
    {
        var said = $"{Name(entry)} was not taken: {fault.Message}";
        return IsFinal(fault) ? new EventRefusedException(said, fault) : new EventNotTakenException(said, fault);
    }

    public static EventRefusedException TooLarge(PutEventsRequestEntry entry, int size, int most) =>
        new($"{Name(entry)} has {size} bytes, and an event may have {most}; it stands in the store, and on its topic.");

    /// <summary>True for a refusal that stays. Credentials that have expired are renewed.</summary>
    public static bool IsFinal(Exception fault) =>
        fault is AmazonServiceException service && !AwsErrorCodes.IsExpired(service.ErrorCode) && !AwsErrorCodes.IsPassing(service.ErrorCode, service.StatusCode);

    private static Exception OfCode(PutEventsRequestEntry entry, string code, string? message)
    {
        var said = $"{Name(entry)} was not taken: {code}, {message ?? "no message"}.";
        return AwsErrorCodes.IsPassing(code) ? new EventNotTakenException(said) : new EventRefusedException(said);
    }

    private static string Name(PutEventsRequestEntry entry) => $"The event {entry.DetailType} for the bus '{entry.EventBusName}'";
}
