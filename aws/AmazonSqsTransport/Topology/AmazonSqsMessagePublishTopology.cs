using System.Diagnostics.CodeAnalysis;
using MassTransit.Topology;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>The topic of one message type.</summary>
internal sealed class AmazonSqsMessagePublishTopology<TMessage>(IPublishTopology publish, IMessageTopology<TMessage> message)
    : MessagePublishTopology<TMessage>(publish), IAmazonSqsMessagePublishTopologyConfigurator<TMessage>, ITopicOfMessage
    where TMessage : class
{
    public IDictionary<string, object> TopicAttributes { get; } = new Dictionary<string, object>();

    public IDictionary<string, object> TopicSubscriptionAttributes { get; } = new Dictionary<string, object>();

    public IDictionary<string, string> TopicTags { get; } = new Dictionary<string, string>();

    public TopicDeclaration Topic => new(message.EntityName, TextValues.Of(TopicAttributes), TopicTags.AsReadOnly());

    public override bool TryGetPublishAddress(Uri baseAddress, [NotNullWhen(true)] out Uri? publishAddress)
    {
        publishAddress = new AmazonSqsEndpointAddress(baseAddress, message.EntityName, isTopic: true).ToUri();
        return true;
    }
}
