using MassTransit.AmazonSqsTransport.Connection;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>A queue as the broker describes it.</summary>
/// <param name="Info">Name and URL.</param>
/// <param name="Arn">The queue's ARN.</param>
/// <param name="VisibilityTimeout">For how long a received message is kept from others.</param>
/// <param name="HasRedrive">True when the broker moves messages that were received too often.</param>
internal sealed record DeployedQueue(QueueInfo Info, string Arn, TimeSpan VisibilityTimeout, bool HasRedrive)
{
    /// <summary>The subscriptions made for it, to be removed with a temporary queue.</summary>
    public List<string> SubscriptionArns { get; } = [];
}
