using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Moves a message whose consumer failed for good to the error queue.</summary>
internal sealed class SqsErrorTransport(AmazonSqsConnection connection, string queue) : IErrorTransport
{
    public Task Send(ExceptionReceiveContext context)
    {
        string[] names = [MessageHeaders.Reason, MessageHeaders.FaultMessage, MessageHeaders.FaultInputAddress];
        var reasons = names.Select(name =>
            KeyValuePair.Create(name, context.ExceptionHeaders.TryGetHeader(name, out var value) ? TransportAttributes.Text(value) : null));
        return connection.QueueSenders[queue].SendAsync(MovedMessage.Of(context, reasons));
    }
}
