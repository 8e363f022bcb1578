using Amazon.SQS;
using Amazon.SQS.Model;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>Sends notifications to a queue. Where SQS is, and with which credentials, the SDK's own settings say (AWS_ENDPOINT_URL_SQS, AWS_REGION, …).</summary>
internal sealed class QueueSender(string queueUrl) : IDisposable
{
    private readonly AmazonSQSClient _sqs = new();

    /// <summary>The queue's name.</summary>
    public string Queue => queueUrl[(queueUrl.LastIndexOf('/') + 1)..];

    public async Task SendAsync(string body) => await _sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = queueUrl, MessageBody = body });

    public void Dispose() => _sqs.Dispose();
}
