using MassTransit.Topology;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>One topic per message type. A message goes to the topic of its own type alone: SNS knows nothing of base types.</summary>
internal sealed class AmazonSqsPublishTopology(IMessageTopology messages) : PublishTopology
{
    public AmazonSqsMessagePublishTopology<T> TopicOf<T>()
        where T : class =>
        (AmazonSqsMessagePublishTopology<T>)GetMessageTopology<T>();

    protected override IMessagePublishTopologyConfigurator CreateMessageTopology<T>()
    {
        var topology = new AmazonSqsMessagePublishTopology<T>(this, messages.GetMessageTopology<T>());
        OnMessageTopologyCreated(topology);
        return topology;
    }
}
