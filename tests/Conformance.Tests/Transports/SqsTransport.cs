using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Transports;

/// <summary>A bus over SQS and SNS, which may be reached over different lines.</summary>
internal sealed class SqsTransport(Uri queues, Uri topics, Action<IAmazonSqsHostConfigurator>? configureHost = null) : ITransport
{
    public SqsTransport(Uri endpoint)
        : this(endpoint, endpoint)
    {
    }

    public Capabilities Capabilities => Capabilities.All;

    /// <summary>How often a request to SNS is repeated; null for as often as the SDK does.</summary>
    public int? SnsRetries { get; init; }

    public void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure) =>
        registration.UsingAmazonSqs((_, bus) =>
        {
            bus.Host("us-east-1", host =>
            {
                host.AccessKey("x");
                host.SecretKey("y");
                host.Config(new AmazonSQSConfig { ServiceURL = queues.ToString() });
                host.Config(Sns());
                configureHost?.Invoke(host);
            });
            configure(bus);
        });

    private AmazonSimpleNotificationServiceConfig Sns()
    {
        var config = new AmazonSimpleNotificationServiceConfig { ServiceURL = topics.ToString() };
        if (SnsRetries is { } retries)
        {
            config.MaxErrorRetry = retries;
        }

        return config;
    }
}
