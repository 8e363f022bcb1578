using System.Collections.Concurrent;
using MassTransit.Topology;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>One topic per message type. A message goes to the topic of its own type alone: SNS knows nothing of base types.</summary>
internal sealed class AmazonSqsPublishTopology(IMessageTopology messages) : PublishTopology
{
    private readonly ConcurrentBag<ITopicOfMessage> _topics = [];

    public AmazonSqsMessagePublishTopology<T> TopicOf<T>()
        where T : class =>
        (AmazonSqsMessagePublishTopology<T>)GetMessageTopology<T>();

    /// <summary>The topics of all message types that are published, or consumed, and not excluded.</summary>
    public IReadOnlyList<TopicDeclaration> Topics => [.. _topics.Where(topic => !topic.Exclude).Select(topic => topic.Topic)];

    /// <summary>The declaration of a topic by its name; a bare one when no message type has it.</summary>
    public TopicDeclaration Find(string name) => _topics.Select(topic => topic.Topic).FirstOrDefault(topic => topic.Name == name) ?? TopicDeclaration.Named(name);

    protected override IMessagePublishTopologyConfigurator CreateMessageTopology<T>()
    {
        var topology = new AmazonSqsMessagePublishTopology<T>(this, messages.GetMessageTopology<T>());
        OnMessageTopologyCreated(topology);
        _topics.Add(topology);
        return topology;
    }
}
