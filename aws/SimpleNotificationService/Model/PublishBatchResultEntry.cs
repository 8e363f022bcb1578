namespace Amazon.SimpleNotificationService.Model;

/// <summary>A message of a batch that was accepted.</summary>
public sealed class PublishBatchResultEntry
{
    /// <summary>Its <see cref="PublishBatchRequestEntry.Id"/>.</summary>
    public string? Id { get; set; }

    /// <summary>Id SNS gave the message.</summary>
    public string? MessageId { get; set; }

    /// <summary>FIFO topics: position of the message, growing within its group.</summary>
    public string? SequenceNumber { get; set; }
}
