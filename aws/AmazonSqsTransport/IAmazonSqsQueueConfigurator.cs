namespace MassTransit;

/// <summary>
/// How a queue is created when it is missing. A queue that is there and has a redrive is not changed; one without is taken for one that a
/// sender made, and gets attributes and redrive.
/// </summary>
public interface IAmazonSqsQueueConfigurator
{
    /// <summary>False for a queue that lives as long as its process.</summary>
    bool Durable { set; }

    /// <summary>True to delete the queue when its bus stops.</summary>
    bool AutoDelete { set; }

    /// <summary>SQS's own attributes, by their names (<c>VisibilityTimeout</c>, <c>RedrivePolicy</c>, …).</summary>
    IDictionary<string, object> QueueAttributes { get; }

    /// <summary>SNS's attributes for the subscriptions of this queue (<c>FilterPolicy</c>, …).</summary>
    IDictionary<string, object> QueueSubscriptionAttributes { get; }

    /// <summary>Tags of the queue.</summary>
    IDictionary<string, string> QueueTags { get; }
}
