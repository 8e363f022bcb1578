namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>All that an endpoint needs on the broker: its queue, the queues beside it, and what it is subscribed to.</summary>
/// <param name="Queue">The queue that is read.</param>
/// <param name="DeadLetters">Where the broker moves a message that was received too often; null for temporary queues.</param>
/// <param name="Beside">The error queue and the queue of skipped messages; none for temporary queues.</param>
/// <param name="Subscriptions">Topics whose messages come to the queue.</param>
/// <param name="MaxReceiveCount">After how many receives the broker moves a message to <paramref name="DeadLetters"/>.</param>
internal sealed record EndpointDeclaration(
    QueueDeclaration Queue,
    QueueDeclaration? DeadLetters,
    IReadOnlyList<QueueDeclaration> Beside,
    IReadOnlyList<SubscriptionDeclaration> Subscriptions,
    int MaxReceiveCount)
{
    /// <summary>True for a queue that goes with its process.</summary>
    public bool IsTemporary => Beside.Count == 0;
}
