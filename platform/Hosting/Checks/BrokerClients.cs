using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;

namespace Ccar.Messaging.Hosting;

/// <summary>Opens clients as the transport does.</summary>
internal static class BrokerClients
{
    public static AmazonSQSClient OpenQueues(SqsOptions options) => new(Configure(new AmazonSQSConfig(), options));

    public static AmazonSimpleNotificationServiceClient OpenTopics(SqsOptions options) => new(Configure(new AmazonSimpleNotificationServiceConfig(), options));

    private static T Configure<T>(T config, SqsOptions options)
        where T : ClientConfig
    {
        if (config.ServiceURL is { Length: > 0 } url)
        {
            // The SDK forgets an endpoint that it found in the environment as soon as it looks for a region; one that is set it keeps.
            config.ServiceURL = url;
            config.AuthenticationRegion ??= options.FindRegion()?.SystemName;
        }
        else
        {
            config.RegionEndpoint = options.FindRegion();
        }

        return config;
    }
}
