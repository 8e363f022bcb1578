using System.Globalization;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Sends to one queue, in groups.</summary>
internal sealed class QueueSender
{
    // SQS says that a queue can be used so long after it was created.
    private static readonly TimeSpan AfterCreation = TimeSpan.FromSeconds(1);

    private readonly AmazonSqsConnection _connection;
    private readonly string _queue;
    private readonly GroupCommit<SendMessageBatchRequestEntry> _commit;
    private readonly Remembered<QueueInfo> _destination;

    /// <param name="connection">The broker.</param>
    /// <param name="queue">The queue's name.</param>
    /// <param name="find">Finds the queue, or creates it where that is wanted.</param>
    public QueueSender(AmazonSqsConnection connection, string queue, Func<string, Task<QueueInfo>> find)
    {
        _connection = connection;
        _queue = queue;
        var limits = EntityName.IsFifo(queue) ? GroupLimits.Ordered : GroupLimits.Messages;
        _commit = new GroupCommit<SendMessageBatchRequestEntry>(limits, SendAsync, connection.Clock);
        _destination = new Remembered<QueueInfo>(find);
    }

    public Task SendAsync(OutgoingMessage message)
    {
        var entry = new SendMessageBatchRequestEntry
        {
            MessageBody = message.Body,
            MessageAttributes = message.Attributes.ToDictionary(
                attribute => attribute.Name, attribute => new MessageAttributeValue { DataType = "String", StringValue = attribute.Value }),
            MessageGroupId = message.GroupId,
            MessageDeduplicationId = message.DeduplicationId,
        };
        if (message.DelaySeconds > 0)
        {
            entry.DelaySeconds = message.DelaySeconds;
        }

        return _commit.AddAsync(entry, message.Bytes);
    }

    private async Task<IReadOnlyList<EntryFault>> SendAsync(IReadOnlyList<SendMessageBatchRequestEntry> entries)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            entries[index].Id = index.ToString(CultureInfo.InvariantCulture);
        }

        try
        {
            return await RequestAsync(entries);
        }
        catch (QueueDoesNotExistException)
        {
            // It was deleted since it was last seen, or created a moment ago: look once more.
            await Task.Delay(AfterCreation, _connection.Clock);
            _destination.Forget(_queue);
            _connection.Queues.Forget(_queue);
            return await RequestAsync(entries);
        }
    }

    private async Task<IReadOnlyList<EntryFault>> RequestAsync(IReadOnlyList<SendMessageBatchRequestEntry> entries)
    {
        var queue = await _destination.GetAsync(_queue, CancellationToken.None);
        var answer = await _connection.Sqs.SendMessageBatchAsync(new SendMessageBatchRequest { QueueUrl = queue.Url, Entries = [.. entries] });
        return SqsFaults.Of(answer.Failed);
    }
}
