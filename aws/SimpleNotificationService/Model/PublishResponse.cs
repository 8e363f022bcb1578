using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The message is accepted.</summary>
public sealed class PublishResponse : AmazonWebServiceResponse
{
    /// <summary>Id SNS gave the message.</summary>
    public string? MessageId { get; set; }

    /// <summary>FIFO topics: position of the message, growing within its group.</summary>
    public string? SequenceNumber { get; set; }
}
