using MassTransit.Context;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>A message on its way to a queue or topic.</summary>
internal sealed class SqsSendContext<T>(T message, CancellationToken cancellationToken)
    : MessageSendContext<T>(message, cancellationToken), AmazonSqsSendContext
    where T : class
{
    private const string GroupIdProperty = "SQS-GroupId";
    private const string DeduplicationIdProperty = "SQS-DeduplicationId";

    public string? GroupId { get; set; }

    public string? DeduplicationId { get; set; }

    public int? DelaySeconds
    {
        set => Delay = value is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    public override void ReadPropertiesFrom(IReadOnlyDictionary<string, object> properties)
    {
        base.ReadPropertiesFrom(properties);
        GroupId = ReadString(properties, GroupIdProperty);
        DeduplicationId = ReadString(properties, DeduplicationIdProperty);
    }

    public override void WritePropertiesTo(IDictionary<string, object> properties)
    {
        base.WritePropertiesTo(properties);
        if (GroupId is not null)
        {
            properties[GroupIdProperty] = GroupId;
        }

        if (DeduplicationId is not null)
        {
            properties[DeduplicationIdProperty] = DeduplicationId;
        }
    }
}
