using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Moves a message that no consumer of the endpoint knows to the queue of skipped ones.</summary>
internal sealed class SqsDeadLetterTransport(AmazonSqsConnection connection, string queue) : IDeadLetterTransport
{
    public Task Send(ReceiveContext context, string reason) =>
        context.IsNoLongerOurs()
            ? Task.FromException(new AmazonSqsTransportException($"A message is not moved to '{queue}': it is no longer ours, and comes again."))
            : connection.QueueSenders[queue].SendAsync(MovedMessage.Of(context, [KeyValuePair.Create(MessageHeaders.Reason, (string?)reason)]));
}
