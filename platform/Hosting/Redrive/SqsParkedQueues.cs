using System.Collections.Concurrent;
using System.Globalization;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Receives, sends and deletes. SQS can move by itself (StartMessageMoveTask), but only out of a queue that another one's redrive names, which <c>_error</c> and
/// <c>_skipped</c> are not; it says nothing of the single message, and would leave in it what was added when it was parked. So one way serves all three.
/// </summary>
internal sealed class SqsParkedQueues(SqsOptions options) : IParkedQueues
{
    private const string Count = "ApproximateNumberOfMessages";
    private const int MostAtOnce = 10;
    private const int WaitSeconds = 1;

    /// <summary>Longer than moving a thousand messages takes; after a crash they can be had again when it is over.</summary>
    private const int KeptSeconds = 900;

    private readonly AmazonSQSClient _sqs = BrokerClients.OpenQueues(options);
    private readonly ConcurrentDictionary<string, string> _urls = new(StringComparer.Ordinal);

    public async Task<int?> CountAsync(string queue, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _sqs.GetQueueAttributesAsync(await UrlAsync(queue, cancellationToken), [Count], cancellationToken);
            return int.Parse(answer.Attributes[Count], CultureInfo.InvariantCulture);
        }
        catch (QueueDoesNotExistException)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<ParkedMessage>> TakeAsync(string queue, int most, CancellationToken cancellationToken)
    {
        var request = new ReceiveMessageRequest
        {
            QueueUrl = await UrlAsync(queue, cancellationToken),
            WaitTimeSeconds = WaitSeconds,
            VisibilityTimeout = KeptSeconds,
            MessageAttributeNames = ["All"],
            MessageSystemAttributeNames = [MessageSystemAttributeName.SentTimestamp],
        };
        var taken = new List<ParkedMessage>();
        do
        {
            request.MaxNumberOfMessages = Math.Min(MostAtOnce, most - taken.Count);
            var answer = await _sqs.ReceiveMessageAsync(request, cancellationToken);
            if (answer.Messages is not { Count: > 0 } messages)
            {
                break;
            }

            taken.AddRange(messages.Select(message => Describe(queue, message)));
        }
        while (taken.Count < most);

        // The broker gives them in no particular order.
        return [.. taken.OrderBy(message => message.Since)];
    }

    public async Task SendAsync(ParkedMessage message, string queue, CancellationToken cancellationToken) =>
        await _sqs.SendMessageAsync(
            new SendMessageRequest
            {
                QueueUrl = await UrlAsync(queue, cancellationToken),
                MessageBody = message.Body,
                MessageAttributes = message.OwnAttributes.ToDictionary(attribute => attribute.Name, Value),
            },
            cancellationToken);

    public async Task RemoveAsync(ParkedMessage message, CancellationToken cancellationToken) =>
        await _sqs.DeleteMessageAsync(await UrlAsync(message.Queue, cancellationToken), message.Handle, cancellationToken);

    public async Task GiveBackAsync(ParkedMessage message, CancellationToken cancellationToken) =>
        await _sqs.ChangeMessageVisibilityAsync(await UrlAsync(message.Queue, cancellationToken), message.Handle, 0, cancellationToken);

    public void Dispose() => _sqs.Dispose();

    private async Task<string> UrlAsync(string queue, CancellationToken cancellationToken) =>
        _urls.TryGetValue(queue, out var known) ? known : _urls[queue] = (await _sqs.GetQueueUrlAsync(queue, cancellationToken)).QueueUrl;

    private static MessageAttributeValue Value(ParkedHeader attribute) => new()
    {
        DataType = attribute.Type,
        StringValue = attribute.Text,
        BinaryValue = attribute.Text is null ? new MemoryStream(attribute.Bytes.ToArray(), writable: false) : null,
    };

    private static ParkedMessage Describe(string queue, Message message) => new()
    {
        Queue = queue,
        MessageId = message.MessageId,
        Handle = message.ReceiptHandle,
        Since = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(message.Attributes[MessageSystemAttributeName.SentTimestamp], CultureInfo.InvariantCulture)),
        Body = message.Body,
        Attributes =
        [
            .. (message.MessageAttributes ?? []).Select(attribute => new ParkedHeader(
                attribute.Key, attribute.Value.DataType, attribute.Value.StringValue, attribute.Value.BinaryValue?.ToArray() ?? ReadOnlyMemory<byte>.Empty)),
        ],
    };
}
