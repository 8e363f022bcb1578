using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Starts the receiver of an endpoint; a stopped endpoint can be started again.</summary>
internal sealed class SqsReceiveTransport(SqsReceiveEndpointContext context) : IReceiveTransport
{
    public ReceiveTransportHandle Start() => new SqsReceiver(context);

    public void Probe(ProbeContext probe)
    {
        var scope = probe.CreateScope("receiveTransport");
        scope.Set(new { Type = "AmazonSQS", Queue = context.Settings.Name, context.PrefetchCount, context.ConcurrentMessageLimit });
    }

    public ConnectHandle ConnectReceiveObserver(IReceiveObserver observer) => context.ConnectReceiveObserver(observer);

    public ConnectHandle ConnectPublishObserver(IPublishObserver observer) => context.ConnectPublishObserver(observer);

    public ConnectHandle ConnectSendObserver(ISendObserver observer) => context.ConnectSendObserver(observer);

    public ConnectHandle ConnectReceiveTransportObserver(IReceiveTransportObserver observer) => context.ConnectReceiveTransportObserver(observer);
}
