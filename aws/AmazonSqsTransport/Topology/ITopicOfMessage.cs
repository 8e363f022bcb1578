namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>A message type's topic, whatever the type.</summary>
internal interface ITopicOfMessage
{
    /// <summary>True when the type is no topic's.</summary>
    bool Exclude { get; }

    TopicDeclaration Topic { get; }
}
