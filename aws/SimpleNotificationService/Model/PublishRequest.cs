using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Publishes one message to a topic, a platform endpoint or a phone: exactly one of the three.</summary>
public sealed class PublishRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public PublishRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    /// <param name="message"><see cref="Message"/>.</param>
    public PublishRequest(string topicArn, string message)
    {
        TopicArn = topicArn;
        Message = message;
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="topicArn"><see cref="TopicArn"/>.</param>
    /// <param name="message"><see cref="Message"/>.</param>
    /// <param name="subject"><see cref="Subject"/>.</param>
    public PublishRequest(string topicArn, string message, string subject)
    {
        TopicArn = topicArn;
        Message = message;
        Subject = subject;
    }

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

    /// <summary>Phone number in E.164 form, for a text message.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>Subject line of e-mail deliveries, fewer than 100 characters.</summary>
    public string? Subject { get; set; }

    /// <summary>ARN of a topic or of a platform endpoint.</summary>
    public string? TargetArn { get; set; }

    /// <summary>ARN of the topic.</summary>
    public string? TopicArn { get; set; }
}
