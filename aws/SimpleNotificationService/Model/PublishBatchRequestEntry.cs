using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>One message of a batch.</summary>
public sealed class PublishBatchRequestEntry
{
    /// <summary>Names the message within its batch: up to 80 letters, digits, <c>-</c> and <c>_</c>. Required.</summary>
    public string? Id { get; set; }

    /// <summary>The text, 1 to 262,144 bytes of UTF-8 together with the attributes. Required.</summary>
    public string? Message { get; set; }

    /// <summary>Attributes by name, for filter policies. Raw delivery to a queue passes at most 10, and drops the message when there are more.</summary>
    public Dictionary<string, MessageAttributeValue>? MessageAttributes { get; set; } = EmptyCollections.Map<MessageAttributeValue>();

    /// <summary>FIFO topics: a second message with this id within five minutes is accepted and not delivered. Up to 128 characters.</summary>
    public string? MessageDeduplicationId { get; set; }

    /// <summary>FIFO topics: messages of one group are delivered in order. Up to 128 characters.</summary>
    public string? MessageGroupId { get; set; }

    /// <summary><c>json</c> when the message holds one text per delivery protocol; else null.</summary>
    public string? MessageStructure { get; set; }

    /// <summary>Subject line of e-mail deliveries, fewer than 100 characters.</summary>
    public string? Subject { get; set; }
}
