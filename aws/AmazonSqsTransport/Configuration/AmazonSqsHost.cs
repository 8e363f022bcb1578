using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>The running endpoints; more can be connected while it runs.</summary>
internal sealed class AmazonSqsHost(AmazonSqsHostConfiguration configuration)
    : BaseHost(configuration, configuration.Topology), IHost<IAmazonSqsReceiveEndpointConfigurator>
{
    public override HostReceiveEndpointHandle ConnectReceiveEndpoint(
        IEndpointDefinition definition, IEndpointNameFormatter? endpointNameFormatter, Action<IReceiveEndpointConfigurator>? configureEndpoint = null) =>
        ConnectReceiveEndpoint(definition, endpointNameFormatter, (IAmazonSqsReceiveEndpointConfigurator endpoint) => configureEndpoint?.Invoke(endpoint));

    public override HostReceiveEndpointHandle ConnectReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator>? configureEndpoint = null) =>
        ConnectReceiveEndpoint(queueName, (IAmazonSqsReceiveEndpointConfigurator endpoint) => configureEndpoint?.Invoke(endpoint));

    public HostReceiveEndpointHandle ConnectReceiveEndpoint(
        IEndpointDefinition definition, IEndpointNameFormatter? endpointNameFormatter = null, Action<IAmazonSqsReceiveEndpointConfigurator>? configureEndpoint = null) =>
        ConnectReceiveEndpoint(
            AmazonSqsHostConfiguration.NameOf(definition, endpointNameFormatter), endpoint => configuration.Apply(endpoint, definition, configureEndpoint));

    public HostReceiveEndpointHandle ConnectReceiveEndpoint(string queueName, Action<IAmazonSqsReceiveEndpointConfigurator>? configureEndpoint = null)
    {
        LogContext.SetCurrentIfNull(configuration.LogContext);
        var endpoint = configuration.CreateEndpoint(queueName, configureEndpoint);
        endpoint.Validate().ThrowIfContainsFailure($"The endpoint '{queueName}' cannot be connected:");
        endpoint.Build(this);
        return ReceiveEndpoints.Start(queueName);
    }

    protected override void Probe(ProbeContext context) => context.Set(new { Type = "AmazonSQS", configuration.Settings.Region?.SystemName });

    protected override IAgent[] GetAgentHandles() => [];
}
