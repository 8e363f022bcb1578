using MassTransit.AmazonSqsTransport.Configuration;
using MassTransit.Middleware;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Turns a message into what goes over the wire and hands it to the sender of its destination.</summary>
internal sealed class SqsSendTransportContext(
    AmazonSqsHostConfiguration host, ISerialization serialization, string destination, Func<OutgoingMessage, Task> send)
    : BaseSendTransportContext(host, serialization), SendTransportContext<PipeContext>
{
    public override string EntityName => destination;

    public override string ActivitySystem => Diagnostics.System;

    public Task Send(IPipe<PipeContext> pipe, CancellationToken cancellationToken = default) => pipe.Send(new NoConnection(cancellationToken));

    public override async Task<SendContext<T>> CreateSendContext<T>(T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken)
    {
        var context = new SqsSendContext<T>(message, cancellationToken);
        await pipe.Send(context);
        return context;
    }

    public Task<SendContext<T>> CreateSendContext<T>(PipeContext context, T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken)
        where T : class =>
        CreateSendContext(message, pipe, cancellationToken);

    public async Task Send<T>(PipeContext transportContext, SendContext<T> sendContext)
        where T : class
    {
        sendContext.CancellationToken.ThrowIfCancellationRequested();
        var message = OutgoingMessage.Of((SqsSendContext<T>)sendContext, destination, host.Settings.AllowTransportHeader);

        try
        {
            // Once handed over it may go out at any time: cancelling ends the waiting, not the message.
            await send(message).WaitAsync(sendContext.CancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or AmazonSqsTransportException))
        {
            throw new AmazonSqsTransportException($"A message could not be sent to '{destination}': {exception.Message}", exception);
        }
    }

    public void Probe(ProbeContext context) => context.Add("destination", destination);

    /// <summary>AWS's clients need no connection to send.</summary>
    private sealed class NoConnection(CancellationToken cancellationToken) : BasePipeContext(cancellationToken);
}
