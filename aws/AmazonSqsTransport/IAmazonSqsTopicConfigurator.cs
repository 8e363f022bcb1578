namespace MassTransit;

/// <summary>How a topic is created when it is missing.</summary>
public interface IAmazonSqsTopicConfigurator
{
    /// <summary>SNS's own attributes, by their names.</summary>
    IDictionary<string, object> TopicAttributes { get; }

    /// <summary>SNS's attributes for every subscription to the topic.</summary>
    IDictionary<string, object> TopicSubscriptionAttributes { get; }

    /// <summary>Tags of the topic.</summary>
    IDictionary<string, string> TopicTags { get; }
}
