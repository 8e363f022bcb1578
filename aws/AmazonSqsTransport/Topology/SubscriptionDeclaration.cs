namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>A subscription of an endpoint's queue to a topic, with SNS's attributes (<c>FilterPolicy</c>, …).</summary>
internal sealed record SubscriptionDeclaration(TopicDeclaration Topic, IReadOnlyDictionary<string, string> Attributes);
