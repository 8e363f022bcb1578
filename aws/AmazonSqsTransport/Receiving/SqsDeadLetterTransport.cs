using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Moves a message that no consumer of the endpoint knows to the queue of skipped ones.</summary>
internal sealed class SqsDeadLetterTransport(AmazonSqsConnection connection, string queue) : IDeadLetterTransport
{
    public Task Send(ReceiveContext context, string reason) =>
        connection.QueueSenders[queue].SendAsync(MovedMessage.Of(context, [KeyValuePair.Create(MessageHeaders.Reason, (string?)reason)]));
}
