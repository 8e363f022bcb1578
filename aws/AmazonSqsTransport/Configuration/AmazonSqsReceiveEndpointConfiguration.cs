using MassTransit.AmazonSqsTransport.Receiving;
using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Configuration;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>One endpoint: a queue, its subscriptions, and how its messages are consumed.</summary>
internal sealed class AmazonSqsReceiveEndpointConfiguration(
    AmazonSqsHostConfiguration host, QueueSettings settings, AmazonSqsEndpointConfiguration endpoint)
    : ReceiveEndpointConfiguration(host, endpoint), IAmazonSqsReceiveEndpointConfigurator
{
    private const int LongestVisibility = 43_200;

    private Uri? _inputAddress;

    public QueueSettings Settings => settings;

    public AmazonSqsHostConfiguration Host => host;

    public AmazonSqsPublishTopology Published => endpoint.Topology.Publish;

    public AmazonSqsConsumeTopology Subscriptions => endpoint.Topology.Consume;

    public override Uri HostAddress => host.HostAddress;

    public override Uri InputAddress => _inputAddress ??= new AmazonSqsEndpointAddress(HostAddress, settings.Name, autoDelete: settings.AutoDelete).ToUri();

    public bool Durable
    {
        set
        {
            settings.Durable = value;
            Changed(nameof(Durable));
        }
    }

    public bool AutoDelete
    {
        set
        {
            settings.AutoDelete = value;
            Changed(nameof(AutoDelete));
        }
    }

    public ushort WaitTimeSeconds
    {
        set => settings.WaitTimeSeconds = value;
    }

    public bool PurgeOnStartup
    {
        set => settings.PurgeOnStartup = value;
    }

    public int RedeliverVisibilityTimeout
    {
        set => settings.RedeliverVisibilityTimeout = value;
    }

    public int ConcurrentDeliveryLimit
    {
        set => settings.ConcurrentDeliveryLimit = value;
    }

    public TimeSpan MaxVisibilityTimeout
    {
        set => settings.MaxVisibilityTimeout = value;
    }

    public int MaxVisibilityTimeoutRenewal
    {
        set => settings.MaxVisibilityTimeoutRenewal = value;
    }

    public IDictionary<string, object> QueueAttributes => settings.QueueAttributes;

    public IDictionary<string, object> QueueSubscriptionAttributes => settings.QueueSubscriptionAttributes;

    public IDictionary<string, string> QueueTags => settings.QueueTags;

    public void Subscribe<T>(Action<IAmazonSqsTopicSubscriptionConfigurator>? callback = null)
        where T : class =>
        Subscriptions.Subscribe<T>(callback);

    public void Subscribe(string topicName, Action<IAmazonSqsTopicSubscriptionConfigurator>? callback = null) =>
        Subscriptions.Subscribe(topicName, callback);

    public void DisableMessageOrdering() => settings.IsOrdered = false;

    public override ReceiveEndpointContext CreateReceiveEndpointContext() => CreateContext();

    public void Build(IHost into)
    {
        var context = CreateContext();
        ReceiveEndpoint = new ReceiveEndpoint(new SqsReceiveTransport(context), context);
        into.AddReceiveEndpoint(settings.Name, (ReceiveEndpoint)ReceiveEndpoint);
    }

    public override IEnumerable<ValidationResult> Validate()
    {
        var queue = settings.Name;
        if (!EntityName.IsValid(EntityName.WithSuffix(queue, name => settings.Durable ? $"{name}_skipped" : name), isTopic: false))
        {
            yield return this.Failure(queue, "is no queue name that leaves room for '_skipped' within 80 letters, digits, '-', '_', '.' and ':'");
        }

        foreach (var (name, value, least, most) in Limits())
        {
            if (value < least || value > most)
            {
                yield return this.Failure($"{queue}.{name}", $"is {value} but must be from {least} to {most}");
            }
        }

        foreach (var topic in Subscriptions.Subscriptions.Select(subscription => subscription.Topic.Name))
        {
            if (!EntityName.IsValid(topic, isTopic: true))
            {
                yield return this.Failure($"{queue}.Subscribe", $"cannot subscribe to '{topic}': a topic has 1 to 256 letters, digits, '-' and '_', and '.fifo' at the end");
            }
            else if (EntityName.IsFifo(queue) && !EntityName.IsFifo(topic))
            {
                yield return this.Failure($"{queue}.Subscribe", $"cannot subscribe to '{topic}': SNS lets a FIFO queue subscribe to FIFO topics only; set ConfigureConsumeTopology to false, or send to the queue");
            }
        }

        if (settings.PurgeOnStartup)
        {
            yield return this.Warning(queue, "is emptied on start: the messages in it are lost");
        }

        foreach (var result in base.Validate())
        {
            yield return result.WithParentKey(queue);
        }
    }

    protected override bool IsAlreadyConfigured() => _inputAddress is not null || base.IsAlreadyConfigured();

    private IEnumerable<(string Name, double Value, int Least, int Most)> Limits() =>
    [
        (nameof(PrefetchCount), PrefetchCount, 1, ushort.MaxValue),
        (nameof(ConcurrentMessageLimit), ConcurrentMessageLimit ?? 1, 1, int.MaxValue),
        (nameof(WaitTimeSeconds), settings.WaitTimeSeconds, 0, 20),
        (nameof(RedeliverVisibilityTimeout), settings.RedeliverVisibilityTimeout, 0, LongestVisibility),
        (nameof(ConcurrentDeliveryLimit), settings.ConcurrentDeliveryLimit, 1, int.MaxValue),
        (nameof(MaxVisibilityTimeoutRenewal), settings.MaxVisibilityTimeoutRenewal, 1, LongestVisibility),
        (nameof(MaxVisibilityTimeout), settings.MaxVisibilityTimeout.TotalSeconds, 1, LongestVisibility),
    ];

    private SqsReceiveEndpointContext CreateContext()
    {
        var builder = new AmazonSqsReceiveEndpointBuilder(this);
        ApplySpecifications(builder);
        return builder.CreateContext();
    }
}
