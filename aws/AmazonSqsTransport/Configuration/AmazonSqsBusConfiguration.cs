using MassTransit.Configuration;
using MassTransit.Observables;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>The bus: its host, and the endpoint of its own that receives responses.</summary>
internal sealed class AmazonSqsBusConfiguration : AmazonSqsEndpointConfiguration, IBusConfiguration
{
    private readonly BusObservable _observers = new();

    public AmazonSqsBusConfiguration()
        : base(new AmazonSqsTopologyConfiguration())
    {
        HostConfiguration = new AmazonSqsHostConfiguration(this);
        BusEndpointConfiguration = CreateEndpointConfiguration(isBusEndpoint: true);
    }

    public AmazonSqsHostConfiguration HostConfiguration { get; }

    public AmazonSqsEndpointConfiguration BusEndpointConfiguration { get; }

    IHostConfiguration IBusConfiguration.HostConfiguration => HostConfiguration;

    IEndpointConfiguration IBusConfiguration.BusEndpointConfiguration => BusEndpointConfiguration;

    IBusObserver IBusConfiguration.BusObservers => _observers;

    public ConnectHandle ConnectBusObserver(IBusObserver observer) => _observers.Connect(observer);

    public ConnectHandle ConnectEndpointConfigurationObserver(IEndpointConfigurationObserver observer) =>
        HostConfiguration.ConnectEndpointConfigurationObserver(observer);
}
