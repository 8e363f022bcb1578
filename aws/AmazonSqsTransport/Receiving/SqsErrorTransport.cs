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

        return connection.QueueSenders[queue].SendAsync(MovedMessage.Of(context,
        [
            KeyValuePair.Create(MessageHeaders.Reason, Header(context, MessageHeaders.Reason)),
            KeyValuePair.Create(MessageHeaders.FaultMessage, (string?)Own(context.Exception).Message),
            KeyValuePair.Create(MessageHeaders.FaultInputAddress, Header(context, MessageHeaders.FaultInputAddress)),
        ]));
    }

    private static string? Header(ExceptionReceiveContext context, string name) =>
        context.ExceptionHeaders.TryGetHeader(name, out var value) ? TransportAttributes.Text(value) : null;

    // The framework's own header has the message of the innermost exception: that a byte is no JSON, and not in which document and what to do.
    private static Exception Own(Exception fault) =>
        fault is AggregateException or MassTransitException && fault.InnerException is { } inner ? Own(inner) : fault;
}
