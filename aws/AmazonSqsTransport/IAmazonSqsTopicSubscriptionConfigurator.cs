namespace MassTransit;

/// <summary>One subscription of a queue to a topic.</summary>
public interface IAmazonSqsTopicSubscriptionConfigurator : IAmazonSqsTopicConfigurator;
