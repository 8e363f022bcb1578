using System.Text.Json;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Amazon.SQS;
using Amazon.SQS.Model;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>Asks and listens as any program can that knows no more than the documented wire: a queue to send to, and one of its own at the topic of answers.</summary>
internal sealed class AnswerQueue(Uri endpoint) : IDisposable
{
    public const string Region = "us-east-1";
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);
    private static readonly BasicAWSCredentials Anybody = new("x", "y");

    private readonly AmazonSQSClient _sqs = new(Anybody, new AmazonSQSConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = Region });

    private readonly AmazonSimpleNotificationServiceClient _sns =
        new(Anybody, new AmazonSimpleNotificationServiceConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = Region });

    private string _url = "";

    /// <summary>Subscribes to the answers of one asker, or to all.</summary>
    public Task SubscribeAsync(string? askedBy) => SubscribeAsync("my-answers", "ccar-answered", askedBy);

    /// <summary>Subscribes to another topic.</summary>
    public async Task SubscribeAsync(string queue, string topicName, string? askedBy = null)
    {
        _url = (await _sqs.CreateQueueAsync(queue)).QueueUrl;
        var arn = (await _sqs.GetQueueAttributesAsync(_url, ["QueueArn"])).QueueARN;
        var topic = (await _sns.CreateTopicAsync(topicName)).TopicArn;
        var attributes = new Dictionary<string, string> { ["RawMessageDelivery"] = "true" };
        if (askedBy is not null)
        {
            attributes["FilterPolicy"] = JsonSerializer.Serialize(new { askedBy = new[] { askedBy } });
        }

        await _sns.SubscribeAsync(new SubscribeRequest { TopicArn = topic, Protocol = "sqs", Endpoint = arn, Attributes = attributes });
    }

    /// <summary>Ends every subscription of a topic.</summary>
    public async Task UnsubscribeAsync(string topicName)
    {
        var topic = (await _sns.CreateTopicAsync(topicName)).TopicArn;
        foreach (var subscription in (await _sns.ListSubscriptionsByTopicAsync(topic!)).Subscriptions ?? [])
        {
            await _sns.UnsubscribeAsync(subscription.SubscriptionArn!);
        }
    }

    /// <summary>Sends a plain question; returns the id of the message.</summary>
    public Task<Guid> AskAsync(object question) => AskAsync(JsonSerializer.Serialize(question));

    /// <summary>Sends any text, once there is a queue for it; returns the id of the message.</summary>
    public async Task<Guid> AskAsync(string body, params (string Name, string Value)[] attributes)
    {
        var sent = await _sqs.SendMessageAsync(new SendMessageRequest
        {
            QueueUrl = await QuestionsAsync(),
            MessageBody = body,
            MessageAttributes = attributes.ToDictionary(
                attribute => attribute.Name, attribute => new Amazon.SQS.Model.MessageAttributeValue { DataType = "String", StringValue = attribute.Value }),
        });
        return Guid.Parse(sent.MessageId);
    }

    /// <summary>Receives answers until enough have come; every delivery counts.</summary>
    public async Task<IReadOnlyList<(Answered Answer, string Content, IReadOnlyDictionary<string, string> Attributes)>> ReceiveAsync(
        Func<IEnumerable<Guid>, bool> isEnough, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        var received = new List<(Answered Answer, string Content, IReadOnlyDictionary<string, string> Attributes)>();
        while (!isEnough(received.Select(one => one.Answer.QuestionId)))
        {
            Assert.False(limit.IsCancellationRequested, $"Only {received.Select(one => one.Answer.QuestionId).Distinct().Count()} questions have an answer.");
            received.AddRange(await ReceiveSomeAsync(waitSeconds: 1));
        }

        return received;
    }

    /// <summary>Takes the messages of any type that are there.</summary>
    public async Task<IReadOnlyList<(string MessageId, JsonElement Content)>> TakeAllAsync()
    {
        var taken = new List<(string, JsonElement)>();
        while ((await _sqs.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = _url, MaxNumberOfMessages = 10, WaitTimeSeconds = 1 })).Messages is { Count: > 0 } messages)
        {
            foreach (var message in messages)
            {
                await _sqs.DeleteMessageAsync(_url, message.ReceiptHandle);
                using var envelope = JsonDocument.Parse(message.Body);
                taken.Add((envelope.RootElement.GetProperty("messageId").GetString()!, envelope.RootElement.GetProperty("message").Clone()));
            }
        }

        return taken;
    }

    /// <summary>Takes what is there.</summary>
    public async Task<IReadOnlyList<(Answered Answer, string Content, IReadOnlyDictionary<string, string> Attributes)>> ReceiveSomeAsync(int waitSeconds)
    {
        var response = await _sqs.ReceiveMessageAsync(new ReceiveMessageRequest
        {
            QueueUrl = _url,
            MaxNumberOfMessages = 10,
            WaitTimeSeconds = waitSeconds,
            MessageAttributeNames = ["All"],
        });
        var received = new List<(Answered, string, IReadOnlyDictionary<string, string>)>();
        foreach (var message in response.Messages ?? [])
        {
            await _sqs.DeleteMessageAsync(_url, message.ReceiptHandle);
            using var envelope = JsonDocument.Parse(message.Body);
            var content = envelope.RootElement.GetProperty("message").GetRawText();
            received.Add((
                JsonSerializer.Deserialize<Answered>(content, Wire)!,
                content,
                (message.MessageAttributes ?? []).ToDictionary(attribute => attribute.Key, attribute => attribute.Value.StringValue)));
        }

        return received;
    }

    private async Task<string> QuestionsAsync()
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        while (true)
        {
            try
            {
                return (await _sqs.GetQueueUrlAsync("ccar-questions")).QueueUrl;
            }
            catch (QueueDoesNotExistException) when (!patience.IsCancellationRequested)
            {
                // The workers are still starting.
                await Task.Delay(50);
            }
        }
    }

    public void Dispose()
    {
        _sqs.Dispose();
        _sns.Dispose();
    }
}
