using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// Moves a message whose consumer failed for good to the error queue. Where the consumer did its work and the broker did not take the
/// outcome, or the consumer was interrupted, the message stays and is delivered again: a throttled topic, a broker that restarts or a
/// worker that stops makes no message poison.
/// </summary>
internal sealed class SqsErrorTransport(AmazonSqsConnection connection, string queue) : IErrorTransport
{
    public Task Send(ExceptionReceiveContext context)
    {
        if (BrokerFault.Is(context.Exception) || context.IsNoLongerOurs())
        {
            return Task.FromException(context.Exception);
        }

        string[] names = [MessageHeaders.Reason, MessageHeaders.FaultMessage, MessageHeaders.FaultInputAddress];
        var reasons = names.Select(name =>
            KeyValuePair.Create(name, context.ExceptionHeaders.TryGetHeader(name, out var value) ? TransportAttributes.Text(value) : null));
        return connection.QueueSenders[queue].SendAsync(MovedMessage.Of(context, reasons));
    }
}
