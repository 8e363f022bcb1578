using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>The id of a message that may come from anybody.</summary>
public static class MessageIds
{
    /// <summary>
    /// The id the sender gave, else the broker's, which stays over redeliveries. Null in memory where the sender gave none: SQS takes
    /// anything for a sender's id, and the bus knows only those that are UUIDs.
    /// </summary>
    public static Guid? OwnOrBrokersId(this ConsumeContext context) => context.MessageId ?? BrokersId(context);

    private static Guid? BrokersId(ConsumeContext context) =>
        context.TryGetPayload<AmazonSqsMessageContext>(out var sqs) && sqs.TransportMessage.MessageId is { Length: > 0 } id
            ? Guid.TryParse(id, out var read) ? read : BusinessId.Of(id)
            : null;
}
