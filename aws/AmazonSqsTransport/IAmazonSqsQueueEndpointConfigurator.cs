namespace MassTransit;

/// <summary>How a queue is read.</summary>
public interface IAmazonSqsQueueEndpointConfigurator : IAmazonSqsQueueConfigurator
{
    /// <summary>How long one receive waits for a message, in seconds (0–20). The default value is 20.</summary>
    ushort WaitTimeSeconds { set; }

    /// <summary>True to empty the queue before reading it: messages are lost on purpose. The default value is false.</summary>
    bool PurgeOnStartup { set; }
}
