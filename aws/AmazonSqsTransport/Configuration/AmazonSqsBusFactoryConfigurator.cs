using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Configuration;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>What the caller of <c>UsingAmazonSqs</c> configures.</summary>
internal sealed class AmazonSqsBusFactoryConfigurator : BusFactoryConfigurator, IAmazonSqsBusFactoryConfigurator, IBusFactory
{
    private readonly AmazonSqsBusConfiguration _bus;
    private readonly QueueSettings _responses;

    public AmazonSqsBusFactoryConfigurator(AmazonSqsBusConfiguration bus)
        : base(bus)
    {
        _bus = bus;
        _responses = new QueueSettings(bus.Topology.Consume.CreateTemporaryQueueName("bus"), autoDelete: true);
    }

    public ushort WaitTimeSeconds
    {
        set => _responses.WaitTimeSeconds = value;
    }

    public bool PurgeOnStartup
    {
        set => _responses.PurgeOnStartup = value;
    }

    public bool Durable
    {
        set => _responses.Durable = value;
    }

    public bool AutoDelete
    {
        set => _responses.AutoDelete = value;
    }

    public IDictionary<string, object> QueueAttributes => _responses.QueueAttributes;

    public IDictionary<string, object> QueueSubscriptionAttributes => _responses.QueueSubscriptionAttributes;

    public IDictionary<string, string> QueueTags => _responses.QueueTags;

    public void OverrideDefaultBusEndpointQueueName(string value) => _responses.Name = value;

    public void Host(AmazonSqsHostSettings settings) =>
        _bus.HostConfiguration.Settings = settings as HostSettings
            ?? throw new AmazonSqsTransportConfigurationException($"'{settings?.GetType()}' are no settings of this transport: call Host(region, host => …).");

    public void Publish<T>(Action<IAmazonSqsMessagePublishTopologyConfigurator<T>>? configureTopology)
        where T : class
    {
        // Also without anything to configure: the type is one that the bus publishes.
        var topic = _bus.Topology.Publish.TopicOf<T>();
        configureTopology?.Invoke(topic);
    }

    public void ReceiveEndpoint(string queueName, Action<IAmazonSqsReceiveEndpointConfigurator> configureEndpoint) =>
        _bus.HostConfiguration.ReceiveEndpoint(queueName, configureEndpoint);

    public void ReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint) =>
        _bus.HostConfiguration.ReceiveEndpoint(queueName, configureEndpoint);

    public void ReceiveEndpoint(
        IEndpointDefinition definition, IEndpointNameFormatter? endpointNameFormatter, Action<IAmazonSqsReceiveEndpointConfigurator>? configureEndpoint = null) =>
        _bus.HostConfiguration.ReceiveEndpoint(definition, endpointNameFormatter, configureEndpoint);

    public void ReceiveEndpoint(
        IEndpointDefinition definition, IEndpointNameFormatter? endpointNameFormatter, Action<IReceiveEndpointConfigurator>? configureEndpoint = null) =>
        _bus.HostConfiguration.ReceiveEndpoint(definition, endpointNameFormatter, configureEndpoint);

    public IReceiveEndpointConfiguration CreateBusEndpointConfiguration(Action<IReceiveEndpointConfigurator> configure) =>
        _bus.HostConfiguration.CreateEndpoint(_responses, _bus.BusEndpointConfiguration, configure);

    public override IEnumerable<ValidationResult> Validate()
    {
        foreach (var result in base.Validate())
        {
            yield return result;
        }

        if (!EntityName.IsValid(_responses.Name, isTopic: false))
        {
            yield return this.Failure("Bus", $"the queue of responses cannot be named '{_responses.Name}'");
        }
    }
}
