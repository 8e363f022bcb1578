namespace MassTransit;

/// <summary>What only this transport knows of a message being sent.</summary>
public interface AmazonSqsSendContext : SendContext
{
    /// <summary>The group whose messages are consumed in order; FIFO only.</summary>
    string? GroupId { set; }

    /// <summary>Messages with the same id within five minutes are delivered once; FIFO only.</summary>
    string? DeduplicationId { set; }

    /// <summary>How long the message waits before it can be received, in seconds (0–900).</summary>
    int? DelaySeconds { set; }
}
