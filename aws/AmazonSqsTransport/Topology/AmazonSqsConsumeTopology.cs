namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>The topics an endpoint's queue is subscribed to.</summary>
internal sealed class AmazonSqsConsumeTopology(AmazonSqsPublishTopology publish) : ConsumeTopology(LongestEndpointName)
{
    // Leaves room for the longest suffix, _skipped.
    private const int LongestEndpointName = EntityName.LongestQueue - 8;

    private readonly List<SubscriptionDeclaration> _subscriptions = [];

    /// <summary>Each topic once, in the order of their names; where one is subscribed to several times, attributes add up and the later one's count.</summary>
    public IReadOnlyList<SubscriptionDeclaration> Subscriptions =>
        [.. _subscriptions.GroupBy(subscription => subscription.Topic.Name, StringComparer.Ordinal)
            .Select(same => same.Aggregate(Merge))
            .OrderBy(subscription => subscription.Topic.Name, StringComparer.Ordinal)];

    public void Subscribe<T>(Action<IAmazonSqsTopicSubscriptionConfigurator>? configure = null)
        where T : class
    {
        var topic = publish.TopicOf<T>();
        Subscribe(topic.Topic, topic.TopicSubscriptionAttributes, configure);
    }

    public void Subscribe(string topicName, Action<IAmazonSqsTopicSubscriptionConfigurator>? configure = null)
    {
        EntityName.ThrowIfInvalid(topicName, isTopic: true);
        Subscribe(TopicDeclaration.Named(topicName), [], configure);
    }

    protected override IMessageConsumeTopologyConfigurator CreateMessageTopology<T>()
    {
        var topology = new MessageConsumeTopology<T>();
        OnMessageTopologyCreated(topology);
        return topology;
    }

    private void Subscribe(TopicDeclaration topic, IEnumerable<KeyValuePair<string, object>> defaults, Action<IAmazonSqsTopicSubscriptionConfigurator>? configure)
    {
        var own = new TopicSubscription();
        configure?.Invoke(own);
        var merged = topic with
        {
            Attributes = Merge(topic.Attributes, TextValues.Of(own.TopicAttributes)),
            Tags = Merge(topic.Tags, own.TopicTags),
        };
        _subscriptions.Add(new SubscriptionDeclaration(merged, TextValues.Of(defaults, own.TopicSubscriptionAttributes)));
    }

    private static SubscriptionDeclaration Merge(SubscriptionDeclaration first, SubscriptionDeclaration second) =>
        new(
            second.Topic with { Attributes = Merge(first.Topic.Attributes, second.Topic.Attributes), Tags = Merge(first.Topic.Tags, second.Topic.Tags) },
            Merge(first.Attributes, second.Attributes));

    private static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string> first, IEnumerable<KeyValuePair<string, string>> second)
    {
        var merged = new Dictionary<string, string>(first, StringComparer.Ordinal);
        foreach (var (key, value) in second)
        {
            merged[key] = value;
        }

        return merged;
    }

    private sealed class TopicSubscription : IAmazonSqsTopicSubscriptionConfigurator
    {
        public IDictionary<string, object> TopicAttributes { get; } = new Dictionary<string, object>();

        public IDictionary<string, object> TopicSubscriptionAttributes { get; } = new Dictionary<string, object>();

        public IDictionary<string, string> TopicTags { get; } = new Dictionary<string, string>();
    }
}
