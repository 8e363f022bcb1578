using Amazon.Runtime;

namespace Ccar.Messaging.Hosting;

/// <summary>Tells faults that time may mend from those that it will not.</summary>
public static class BrokerFaults
{
    /// <summary>
    /// What this machine's own configuration lacks to reach the broker at all, such as credentials or a usable address; null where the broker, or the
    /// way to it, is at fault, which may pass.
    /// </summary>
    public static Exception? FindOwnFault(Exception fault) => fault switch
    {
        AmazonClientException or UriFormatException => fault,
        AggregateException several => several.InnerExceptions.Select(FindOwnFault).FirstOrDefault(found => found is not null),
        _ => fault.InnerException is { } inner ? FindOwnFault(inner) : null,
    };
}
