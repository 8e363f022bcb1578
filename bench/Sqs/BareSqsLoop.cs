using System.Globalization;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Ccar.Messaging.Bench;

/// <summary>
/// The baseline: AWS's SQS client alone on one queue, as plain as it can be written. It carries what the transport carries, an envelope with
/// its content type, and receives what the transport receives, all attributes; it makes nothing of it.
/// </summary>
internal sealed class BareSqsLoop : IDisposable
{
    private const int AtOnce = 4;
    private const int PerRequest = 10;
    private static readonly Dictionary<string, MessageAttributeValue> ContentType = new()
    {
        ["Content-Type"] = new() { DataType = "String", StringValue = "application/vnd.masstransit+json" },
    };

    private readonly AmazonSQSClient _sqs;
    private string _queue = "";

    private BareSqsLoop(Uri endpoint) =>
        _sqs = new AmazonSQSClient(
            new BasicAWSCredentials("x", "y"), new AmazonSQSConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1" });

    public static async Task<BareSqsLoop> CreateAsync(Uri endpoint)
    {
        var loop = new BareSqsLoop(endpoint);
        loop._queue = (await loop._sqs.CreateQueueAsync("bare")).QueueUrl;
        return loop;
    }

    /// <summary>Send to received, one message at a time; a receiver is always waiting.</summary>
    public async Task<Durations> OneAtATimeAsync(int count, string body)
    {
        var arrived = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        var receiver = Task.Run(() => ReceiveUntilAsync(_ => arrived.TrySetResult(), stop.Token));
        var taken = await Durations.MeasureAsync(count, async () =>
        {
            arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await Task.WhenAll(_sqs.SendMessageAsync(new SendMessageRequest(_queue, body) { MessageAttributes = ContentType }), arrived.Task);
        });
        await stop.CancelAsync();
        await receiver;
        return taken;
    }

    /// <summary>Batches of ten, from the first sent to the last received.</summary>
    public async Task<Load> LoadedAsync(int count, string body)
    {
        var left = count;
        var allReceived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var done = new CancellationTokenSource();
        var load = Load.Begin();
        var receivers = Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => ReceiveUntilAsync(
            received =>
            {
                if (Interlocked.Add(ref left, -received) <= 0)
                {
                    allReceived.TrySetResult();
                }
            },
            done.Token))).ToList();
        var senders = Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => SendAsync(count / AtOnce, body)));
        await Task.WhenAll([.. senders, allReceived.Task]);
        var taken = load.End(count);
        await done.CancelAsync();
        await Task.WhenAll(receivers);
        return taken;
    }

    public void Dispose() => _sqs.Dispose();

    private async Task SendAsync(int count, string body)
    {
        for (var sent = 0; sent < count; sent += PerRequest)
        {
            await _sqs.SendMessageBatchAsync(_queue, [.. Enumerable.Range(0, PerRequest).Select(id => Entry(id, body))]);
        }
    }

    // The last poll is let to its end: the broker may already have given its messages to one that is cut off.
    private async Task ReceiveUntilAsync(Action<int> received, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var request = new ReceiveMessageRequest(_queue)
            {
                MaxNumberOfMessages = PerRequest,
                WaitTimeSeconds = 1,
                MessageAttributeNames = ["All"],
                MessageSystemAttributeNames = ["All"],
            };
            var messages = (await _sqs.ReceiveMessageAsync(request, CancellationToken.None)).Messages ?? [];
            if (messages.Count > 0)
            {
                // Told first: what is measured is how long a message travels.
                received(messages.Count);
                await _sqs.DeleteMessageBatchAsync(
                    _queue, [.. messages.Select((message, id) => new DeleteMessageBatchRequestEntry(Text(id), message.ReceiptHandle))], CancellationToken.None);
            }
        }
    }

    private static SendMessageBatchRequestEntry Entry(int id, string body) => new(Text(id), body) { MessageAttributes = ContentType };

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
