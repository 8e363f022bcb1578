namespace MassTransit;

/// <summary>A queue and how its messages are consumed.</summary>
public interface IAmazonSqsReceiveEndpointConfigurator : IReceiveEndpointConfigurator, IAmazonSqsQueueEndpointConfigurator
{
    /// <summary>
    /// For how long a message stays invisible after its first fault that is not moved to the error queue, in seconds (0–43,200); twice as
    /// long after each further one, up to 5 minutes. The default value is 1.
    /// </summary>
    int RedeliverVisibilityTimeout { set; }

    /// <summary>How many messages of one group run at once on a FIFO queue; above 1 the order is given up. The default value is 1.</summary>
    int ConcurrentDeliveryLimit { set; }

    /// <summary>
    /// For how long a message in process is kept from others: after it the lease is no longer renewed, and when it ends the
    /// consumer's token is cancelled. At most 12 hours, which is what SQS allows. The default value is 10 minutes.
    /// </summary>
    TimeSpan MaxVisibilityTimeout { set; }

    /// <summary>By how much one renewal extends the lease, in seconds (1–43,200). The default value is 60.</summary>
    int MaxVisibilityTimeoutRenewal { set; }

    /// <summary>Subscribes the queue to a message type's topic.</summary>
    void Subscribe<T>(Action<IAmazonSqsTopicSubscriptionConfigurator>? callback = null)
        where T : class;

    /// <summary>Subscribes the queue to a topic by its name.</summary>
    void Subscribe(string topicName, Action<IAmazonSqsTopicSubscriptionConfigurator>? callback = null);

    /// <summary>Gives up the order within a group of a FIFO queue.</summary>
    void DisableMessageOrdering();
}
