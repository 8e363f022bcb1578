using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Transports;

internal sealed class SqsTransport(Uri endpoint) : ITransport
{
    public Capabilities Capabilities => Capabilities.All;

    public void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure) =>
        registration.UsingAmazonSqs((_, bus) =>
        {
            bus.Host("us-east-1", host =>
            {
                host.AccessKey("x");
                host.SecretKey("y");
                host.Config(new AmazonSQSConfig { ServiceURL = endpoint.ToString() });
                host.Config(new AmazonSimpleNotificationServiceConfig { ServiceURL = endpoint.ToString() });
            });
            configure(bus);
        });
}
