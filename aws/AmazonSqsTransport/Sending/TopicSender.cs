using System.Globalization;
using Amazon.SimpleNotificationService.Model;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Publishes to one topic, in groups.</summary>
internal sealed class TopicSender
{
    private readonly AmazonSqsConnection _connection;
    private readonly string _topic;
    private readonly GroupCommit<PublishBatchRequestEntry> _commit;

    public TopicSender(AmazonSqsConnection connection, string topic)
    {
        _connection = connection;
        _topic = topic;
        var limits = EntityName.IsFifo(topic) ? GroupLimits.Ordered : GroupLimits.Messages;
        _commit = new GroupCommit<PublishBatchRequestEntry>(limits, PublishAsync, connection.Clock);
    }

    /// <exception cref="AmazonSqsMessageRefusedException">The message has a delay.</exception>
    public Task PublishAsync(OutgoingMessage message)
    {
        var undelayed = message.WithoutDelay(_topic);
        var entry = new PublishBatchRequestEntry
        {
            Message = undelayed.Body,
            MessageAttributes = undelayed.Attributes.ToDictionary(
                attribute => attribute.Name, attribute => new MessageAttributeValue { DataType = "String", StringValue = attribute.Value }),
            MessageGroupId = undelayed.GroupId,
            MessageDeduplicationId = undelayed.DeduplicationId,
        };
        return _commit.AddAsync(entry, undelayed.Bytes);
    }

    private async Task<IReadOnlyList<EntryFault>> PublishAsync(IReadOnlyList<PublishBatchRequestEntry> entries)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            entries[index].Id = index.ToString(CultureInfo.InvariantCulture);
        }

        try
        {
            return await RequestAsync(entries);
        }
        catch (NotFoundException)
        {
            // It was deleted since it was last seen: look once more, or create it again.
            _connection.Topics.Forget(_topic);
            return await RequestAsync(entries);
        }
    }

    private async Task<IReadOnlyList<EntryFault>> RequestAsync(IReadOnlyList<PublishBatchRequestEntry> entries)
    {
        var arn = await _connection.Topics.GetArnAsync(_topic, CancellationToken.None);
        var answer = await _connection.Sns.PublishBatchAsync(new PublishBatchRequest { TopicArn = arn, PublishBatchRequestEntries = [.. entries] });
        return answer.Failed is not { Count: > 0 } failed
            ? []
            : [.. failed.Select(entry => new EntryFault(
                int.Parse(entry.Id!, CultureInfo.InvariantCulture), entry.Code!, entry.Message, entry.SenderFault == true))];
    }
}
