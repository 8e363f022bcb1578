using MassTransit.AmazonSqsTransport.Configuration;

namespace MassTransit;

/// <summary>Chooses Amazon SQS and SNS as the bus.</summary>
public static class AmazonSqsBusFactoryConfiguratorExtensions
{
    /// <summary>Runs the bus over Amazon SQS and SNS.</summary>
    /// <param name="configurator">The registration of <c>AddMassTransit</c>.</param>
    /// <param name="configure">Host, endpoints, serializers.</param>
    public static void UsingAmazonSqs(
        this IBusRegistrationConfigurator configurator, Action<IBusRegistrationContext, IAmazonSqsBusFactoryConfigurator>? configure = null) =>
        configurator.SetBusFactory(new AmazonSqsRegistrationBusFactory(configure));
}
