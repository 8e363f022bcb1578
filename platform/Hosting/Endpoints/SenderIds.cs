using Amazon.SQS;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Who sent a message, as the broker authenticated it.</summary>
public static class SenderIds
{
    /// <summary>The sender: SQS's own attribute, never a header, which a sender can set. Null in memory, where nobody is authenticated.</summary>
    public static string? SenderId(this ConsumeContext context) =>
        context.TryGetPayload<AmazonSqsMessageContext>(out var sqs)
        && sqs.TransportMessage.Attributes?.GetValueOrDefault(MessageSystemAttributeName.SenderId) is { Length: > 0 } sender
            ? sender
            : null;
}
