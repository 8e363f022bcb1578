using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit.Context;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>A received message as the bus sees it.</summary>
internal sealed class SqsReceiveContext : BaseReceiveContext, AmazonSqsMessageContext, TransportReceiveContext
{
    private readonly SqsHeaders _headers;

    public SqsReceiveContext(Message message, SqsReceiveEndpointContext endpoint, MessageLease lease)
        : base(message.ReceiveCount() > 1, endpoint, lease)
    {
        TransportMessage = message;
        var content = SnsEnvelope.Unwrap(message);
        Attributes = content.Attributes;
        Body = new StringMessageBody(content.Body);
        _headers = new SqsHeaders(message, content);
    }

    public Message TransportMessage { get; }

    public IReadOnlyDictionary<string, MessageAttributeValue> Attributes { get; }

    public override MessageBody Body { get; }

    protected override IHeaderProvider HeaderProvider => _headers;

    public IDictionary<string, object> GetTransportProperties()
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        Add(properties, "SQS-GroupId", MessageSystemAttributeName.MessageGroupId);
        Add(properties, "SQS-DeduplicationId", MessageSystemAttributeName.MessageDeduplicationId);
        return properties;
    }

    private void Add(Dictionary<string, object> properties, string name, string attribute)
    {
        if (TransportMessage.Attributes?.GetValueOrDefault(attribute) is { Length: > 0 } value)
        {
            properties[name] = value;
        }
    }
}
