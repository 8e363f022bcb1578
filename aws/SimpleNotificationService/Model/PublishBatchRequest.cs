using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Publishes up to 10 messages to a topic. Each may fail alone: look at <see cref="PublishBatchResponse.Failed"/>.</summary>
public sealed class PublishBatchRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>1 to 10 messages, together at most 262,144 bytes. Required.</summary>
    public List<PublishBatchRequestEntry>? PublishBatchRequestEntries { get; set; } = EmptyCollections.List<PublishBatchRequestEntry>();

    /// <summary>ARN of the topic. Required.</summary>
    public string? TopicArn { get; set; }
}
