using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Configuration;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>The broker and the endpoints on it.</summary>
internal sealed class AmazonSqsHostConfiguration(AmazonSqsBusConfiguration bus)
    : BaseHostConfiguration<AmazonSqsReceiveEndpointConfiguration, IAmazonSqsReceiveEndpointConfigurator>(bus)
{
    private HostSettings _settings = new();
    private AmazonSqsConnection? _connection;

    public HostSettings Settings
    {
        get => _settings;
        set
        {
            _settings = value;
            if (value is { ScopeTopics: true, Scope.Length: > 0 })
            {
                var topics = bus.Topology.Message;
                topics.SetEntityNameFormatter(new PrefixEntityNameFormatter(topics.EntityNameFormatter, value.Scope + "_"));
            }
        }
    }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The clients and what they know of the broker: one for the life of the bus.</summary>
    public AmazonSqsConnection Connection => _connection ??= new AmazonSqsConnection(Settings, Clock, bus.Topology.Publish.Find);

    public override Uri HostAddress => Settings.HostAddress;

    public override IBusTopology Topology => field ??= new AmazonSqsBusTopology(this, bus.Topology);

    // The endpoints reconnect by themselves and AWS's SDK retries requests: nothing is retried here.
    public override IRetryPolicy ReceiveTransportRetryPolicy { get; } = Retry.None;

    public override IReceiveEndpointConfiguration CreateReceiveEndpointConfiguration(string queueName, Action<IReceiveEndpointConfigurator>? configure) =>
        CreateEndpoint(queueName, configure);

    public override void ReceiveEndpoint(string queueName, Action<IAmazonSqsReceiveEndpointConfigurator> configureEndpoint) =>
        CreateEndpoint(queueName, configureEndpoint);

    public override void ReceiveEndpoint(
        IEndpointDefinition definition, IEndpointNameFormatter? endpointNameFormatter, Action<IAmazonSqsReceiveEndpointConfigurator>? configureEndpoint = null) =>
        CreateEndpoint(NameOf(definition, endpointNameFormatter), endpoint => Apply(endpoint, definition, configureEndpoint));

    public AmazonSqsReceiveEndpointConfiguration CreateEndpoint(string queueName, Action<IAmazonSqsReceiveEndpointConfigurator>? configure) =>
        CreateEndpoint(new QueueSettings(queueName), bus.CreateEndpointConfiguration(), configure);

    public AmazonSqsReceiveEndpointConfiguration CreateEndpoint(
        QueueSettings settings, AmazonSqsEndpointConfiguration endpoint, Action<IAmazonSqsReceiveEndpointConfigurator>? configure)
    {
        var configuration = new AmazonSqsReceiveEndpointConfiguration(this, settings, endpoint);
        configure?.Invoke(configuration);
        Observers.EndpointConfigured(configuration);
        Add(configuration);
        return configuration;
    }

    public void Apply(
        IAmazonSqsReceiveEndpointConfigurator endpoint, IEndpointDefinition definition, Action<IAmazonSqsReceiveEndpointConfigurator>? configure)
    {
        if (definition.IsTemporary)
        {
            endpoint.Durable = false;
            endpoint.AutoDelete = true;
        }

        ApplyEndpointDefinition(endpoint, definition);
        configure?.Invoke(endpoint);
    }

    public static string NameOf(IEndpointDefinition definition, IEndpointNameFormatter? formatter) =>
        definition.GetEndpointName(formatter ?? DefaultEndpointNameFormatter.Instance);

    public override IHost Build()
    {
        var host = new AmazonSqsHost(this);
        foreach (var endpoint in GetConfiguredEndpoints())
        {
            endpoint.Build(host);
        }

        return host;
    }

    public override IEnumerable<ValidationResult> Validate()
    {
        if (Settings.Region is null)
        {
            yield return this.Failure("Host", "must name a region, such as 'eu-central-1'");
        }

        foreach (var result in base.Validate())
        {
            yield return result;
        }
    }
}
