using MassTransit.AmazonSqsTransport.Receiving;
using MassTransit.Configuration;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>Subscribes the queue to the topic of each message type that gets a consumer.</summary>
internal sealed class AmazonSqsReceiveEndpointBuilder(AmazonSqsReceiveEndpointConfiguration configuration) : ReceiveEndpointBuilder(configuration)
{
    public override ConnectHandle ConnectConsumePipe<T>(IPipe<ConsumeContext<T>> pipe, ConnectPipeOptions options)
    {
        IConsumeTopologyConfigurator topology = configuration.Subscriptions;
        if (configuration.ConfigureConsumeTopology
            && options.HasFlag(ConnectPipeOptions.ConfigureConsumeTopology)
            && topology.GetMessageTopology<T>().ConfigureConsumeTopology)
        {
            configuration.Subscriptions.Subscribe<T>();
        }

        return base.ConnectConsumePipe(pipe, options);
    }

    public SqsReceiveEndpointContext CreateContext()
    {
        var context = new SqsReceiveEndpointContext(configuration);
        context.GetOrAddPayload<IErrorTransport>(() => new SqsErrorTransport(context.Connection, context.ErrorQueue));
        context.GetOrAddPayload<IDeadLetterTransport>(() => new SqsDeadLetterTransport(context.Connection, context.SkippedQueue));

        // What schedules messages from within a consumer asks for it.
        context.GetOrAddPayload(() => configuration.Host.Topology);
        return context;
    }
}
