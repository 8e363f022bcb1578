using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>Queues without a bus: what other programs, operators and the broker itself do.</summary>
internal sealed class RawSqs(Uri endpoint) : IDisposable
{
    private readonly AmazonSQSClient _client = new(
        new BasicAWSCredentials("x", "y"), new AmazonSQSConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1" });

    public void Dispose() => _client.Dispose();

    public async Task CreateAsync(string queue, params (string Name, string Value)[] attributes) =>
        await _client.CreateQueueAsync(new CreateQueueRequest { QueueName = queue, Attributes = attributes.ToDictionary(pair => pair.Name, pair => pair.Value) });

    /// <summary>The names of all queues, in order.</summary>
    public async Task<IReadOnlyList<string>> ListAsync() =>
        [.. ((await _client.ListQueuesAsync(new ListQueuesRequest())).QueueUrls ?? []).Select(url => url.Split('/')[^1]).Order(StringComparer.Ordinal)];

    public async Task<string> UrlAsync(string queue) => (await _client.GetQueueUrlAsync(queue)).QueueUrl;

    public async Task<string> ArnAsync(string queue) => (await AttributesAsync(queue))["QueueArn"];

    public async Task<string> SendAsync(string queue, string body, params (string Name, string Value)[] attributes) =>
        (await _client.SendMessageAsync(new SendMessageRequest
        {
            QueueUrl = await UrlAsync(queue),
            MessageBody = body,
            MessageAttributes = attributes.ToDictionary(pair => pair.Name, pair => new MessageAttributeValue { DataType = "String", StringValue = pair.Value }),
        })).MessageId;

    /// <summary>Takes one message and keeps it from others for so many seconds; fails when none comes.</summary>
    public async Task<Message> ReceiveAsync(string queue, int seconds = 30)
    {
        var answer = await _client.ReceiveMessageAsync(new ReceiveMessageRequest
        {
            QueueUrl = await UrlAsync(queue),
            WaitTimeSeconds = 20,
            VisibilityTimeout = seconds,
            MessageAttributeNames = ["All"],
            MessageSystemAttributeNames = ["All"],
        });
        return Assert.Single(answer.Messages ?? []);
    }

    /// <summary>Lets others have a message, whoever held it.</summary>
    public async Task GiveBackAsync(string queue, string receiptHandle) => await _client.ChangeMessageVisibilityAsync(await UrlAsync(queue), receiptHandle, 0);

    public async Task DeleteAsync(string queue) => await _client.DeleteQueueAsync(await UrlAsync(queue));

    public async Task SetAsync(string queue, string name, string value) =>
        await _client.SetQueueAttributesAsync(await UrlAsync(queue), new Dictionary<string, string> { [name] = value });

    public async Task<IReadOnlyDictionary<string, string>> AttributesAsync(string queue) =>
        (await _client.GetQueueAttributesAsync(await UrlAsync(queue), ["All"])).Attributes;
}
