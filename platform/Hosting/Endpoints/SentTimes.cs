using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>When a message was sent.</summary>
public static class SentTimes
{
    /// <summary>
    /// The instant the broker took the message, UTC; null in memory. What the bus itself says of a plain message is read off the
    /// message's id, which means nothing where the id is somebody else's.
    /// </summary>
    public static DateTimeOffset? BrokerTime(this ConsumeContext context) => context.ReceiveContext.GetSentTime() is { } sent ? Utc(sent) : null;

    /// <summary>The instant the publisher sent it, where it says so, else the broker's; null where neither is known.</summary>
    internal static DateTimeOffset? SentAt(this ConsumeContext context) =>
        context is { Host: not null, SentTime: { } sent } ? Utc(sent) : context.BrokerTime();

    // Broker libraries leave the kind out, and mean UTC.
    private static DateTimeOffset Utc(DateTime instant) =>
        new(instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc));
}
