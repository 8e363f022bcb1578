using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit.AmazonSqsTransport.Configuration;
using MassTransit.AmazonSqsTransport.Deployment;
using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>The clients of one bus, and what they have learned of the broker. AWS's clients keep no connection of their own: one is enough.</summary>
internal sealed class AmazonSqsConnection
{
    private readonly Lazy<IAmazonSQS> _sqs;
    private readonly Lazy<IAmazonSimpleNotificationService> _sns;

    public AmazonSqsConnection(HostSettings settings, TimeProvider clock, Func<string, TopicDeclaration> findTopic)
    {
        Settings = settings;
        Clock = clock;
        _sqs = new Lazy<IAmazonSQS>(CreateSqs);
        _sns = new Lazy<IAmazonSimpleNotificationService>(CreateSns);
        Queues = new QueueDirectory(this);
        Topics = new TopicDirectory(this, new AccountLookup(this), findTopic);
        Deployer = new TopologyDeployer(this);
        QueueSenders = new Destinations<QueueSender>(
            queue => new QueueSender(this, queue, name => Deployer.DeclareDestinationAsync(name, CancellationToken.None)));
        TemporaryQueueSenders = new Destinations<QueueSender>(queue => new QueueSender(this, queue, name => Queues.GetAsync(name, CancellationToken.None)));
        TopicSenders = new Destinations<TopicSender>(topic => new TopicSender(this, topic));
        Settlers = new Destinations<MessageSettler>(queue => new MessageSettler(this, queue));
    }

    public HostSettings Settings { get; }

    public TimeProvider Clock { get; }

    public IAmazonSQS Sqs => _sqs.Value;

    public IAmazonSimpleNotificationService Sns => _sns.Value;

    public QueueDirectory Queues { get; }

    public TopicDirectory Topics { get; }

    public TopologyDeployer Deployer { get; }

    /// <summary>Who sends to a queue, by its name.</summary>
    public Destinations<QueueSender> QueueSenders { get; }

    /// <summary>Who sends to a queue that goes with its process: what is gone is not created again.</summary>
    public Destinations<QueueSender> TemporaryQueueSenders { get; }

    /// <summary>Who publishes to a topic, by its name.</summary>
    public Destinations<TopicSender> TopicSenders { get; }

    /// <summary>Who deletes a queue's messages and gives them back, by the queue's name.</summary>
    public Destinations<MessageSettler> Settlers { get; }

    private AmazonSQSClient CreateSqs()
    {
        var config = Settings.SqsConfig ?? new AmazonSQSConfig();
        UseRegion(config);
        return Settings.Credentials is { } credentials ? new AmazonSQSClient(credentials, config) : new AmazonSQSClient(config);
    }

    private AmazonSimpleNotificationServiceClient CreateSns()
    {
        var config = Settings.SnsConfig ?? new AmazonSimpleNotificationServiceConfig();
        UseRegion(config);
        return Settings.Credentials is { } credentials
            ? new AmazonSimpleNotificationServiceClient(credentials, config)
            : new AmazonSimpleNotificationServiceClient(config);
    }

    /// <summary>The host's region counts, unless the configuration names an endpoint or a region of its own.</summary>
    private void UseRegion(ClientConfig config)
    {
        if (config.ServiceURL is { Length: > 0 } url)
        {
            // The SDK forgets an endpoint that it found in the environment as soon as it looks for a region; one that is set it keeps.
            config.ServiceURL = url;
            config.AuthenticationRegion ??= Settings.Region?.SystemName;
        }
        else
        {
            config.RegionEndpoint = Settings.Region;
        }
    }
}
