using MassTransit.AmazonSqsTransport.Configuration;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Deployment;
using MassTransit.AmazonSqsTransport.Sending;
using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>What the parts of a running endpoint share.</summary>
internal sealed class SqsReceiveEndpointContext(AmazonSqsReceiveEndpointConfiguration configuration)
    : BaseReceiveEndpointContext(configuration.Host, configuration)
{
    // Dead letters and errors are evidence: SQS keeps them for as long as it can.
    private const string LongestRetention = "1209600";

    private const int LongestRedelivery = 300;

    private static readonly string[] NotForQueuesBeside = ["RedrivePolicy", "RedriveAllowPolicy", "Policy", "DelaySeconds"];

    public AmazonSqsConnection Connection => configuration.Host.Connection;

    public QueueSettings Settings => configuration.Settings;

    public TimeProvider Clock => configuration.Host.Clock;

    public string ErrorQueue => EntityName.WithSuffix(Settings.Name, configuration.Topology.Send.ErrorQueueNameFormatter.FormatErrorQueueName);

    public string SkippedQueue => EntityName.WithSuffix(Settings.Name, configuration.Topology.Send.DeadLetterQueueNameFormatter.FormatDeadLetterQueueName);

    /// <summary>What the bus publishes, where this is the bus's own endpoint and its topics are to be declared at start; else nothing.</summary>
    public IReadOnlyList<TopicDeclaration> PublishedTopics =>
        IsBusEndpoint && configuration.Host.DeployPublishTopology && Connection.Settings.DeployTopology ? configuration.Published.Topics : [];

    public IMessageSettler Settler => Connection.Settlers[Settings.Name];

    /// <summary>On what terms messages of the queue are held.</summary>
    public LeaseTerms TermsOf(DeployedQueue queue, int receiveCount) =>
        new(
            Settings.Name,
            queue.VisibilityTimeout,
            TimeSpan.FromSeconds(Settings.MaxVisibilityTimeoutRenewal),
            Settings.MaxVisibilityTimeout,
            RedeliveryOf(receiveCount));

    /// <summary>What the endpoint needs on the broker.</summary>
    public EndpointDeclaration Declaration => Settings.AutoDelete ? Temporary() : Lasting();

    /// <summary>Twice as long each time, so that a message is not given up while the broker is away for a while.</summary>
    private TimeSpan RedeliveryOf(int receiveCount)
    {
        var seconds = Settings.RedeliverVisibilityTimeout * Math.Pow(2, Math.Clamp(receiveCount, 1, 20) - 1);
        return TimeSpan.FromSeconds(Math.Min(seconds, Math.Max(Settings.RedeliverVisibilityTimeout, LongestRedelivery)));
    }

    public override void AddSendAgent(IAgent agent)
    {
        // Sending has nothing to stop: see SqsSendTransportContext.
    }

    public override void AddConsumeAgent(IAgent agent)
    {
        // The receiver stops its own parts.
    }

    public override Exception ConvertException(Exception exception, string message) =>
        exception is ConnectionException ? exception : new AmazonSqsConnectionException($"{message}{exception.Message}", exception);

    protected override ISendTransportProvider CreateSendTransportProvider() => new SqsTransportProvider(configuration.Host, this);

    protected override IPublishTransportProvider CreatePublishTransportProvider() => new SqsTransportProvider(configuration.Host, this);

    private EndpointDeclaration Temporary() => new(Queue(Settings.Name, TextValues.Of(Settings.QueueAttributes)), null, [], Subscriptions(), 0);

    private EndpointDeclaration Lasting()
    {
        var attributes = TextValues.Of(Settings.QueueAttributes);
        var beside = attributes.Where(attribute => !NotForQueuesBeside.Contains(attribute.Key)).ToDictionary();
        beside["MessageRetentionPeriod"] = LongestRetention;
        var deadLetters = attributes.ContainsKey("RedrivePolicy") ? null : Queue(EntityName.WithSuffix(Settings.Name, name => $"{name}_dlq"), beside);
        return new EndpointDeclaration(
            Queue(Settings.Name, attributes),
            deadLetters,
            [Queue(ErrorQueue, beside), Queue(SkippedQueue, beside)],
            Subscriptions(),
            Connection.Settings.MaxReceiveCount);
    }

    private QueueDeclaration Queue(string name, Dictionary<string, string> attributes) => new(name, attributes, Settings.QueueTags);

    private IReadOnlyList<SubscriptionDeclaration> Subscriptions() =>
        [.. configuration.Subscriptions.Subscriptions.Select(subscription => subscription with
        {
            Attributes = TextValues.Of(AsObjects(subscription.Attributes), Settings.QueueSubscriptionAttributes),
        })];

    private static IEnumerable<KeyValuePair<string, object>> AsObjects(IReadOnlyDictionary<string, string> values) =>
        values.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value));
}
