namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>What one request takes, and how many are in flight at once.</summary>
/// <param name="Entries">The most entries of a request.</param>
/// <param name="Bytes">The most bytes of a request.</param>
/// <param name="EagerRequests">So many requests go out with whatever there is.</param>
/// <param name="Requests">So many go out in all; those beyond the eager ones only when they are full.</param>
internal sealed record GroupLimits(int Entries, int Bytes, int EagerRequests, int Requests)
{
    /// <summary>True when nothing may overtake anything.</summary>
    public bool IsOrdered => Requests == 1;

    // Two that do not wait keep the time short; the others are full, because a request costs as much for one entry as for ten.
    public static GroupLimits Messages { get; } = new(10, MessageSize.Limit, EagerRequests: 2, Requests: 10);

    // In order: of two requests in flight the second might arrive first, and of two entries in one request the first might fail alone.
    public static GroupLimits Ordered { get; } = new(1, MessageSize.Limit, EagerRequests: 1, Requests: 1);

    // Receipts are small, and nobody waits for them.
    public static GroupLimits Deletes { get; } = new(10, int.MaxValue, EagerRequests: 1, Requests: 10);

    // A lease hangs on each: one request that gets no answer must not hold up the others.
    public static GroupLimits Visibilities { get; } = new(10, int.MaxValue, EagerRequests: 4, Requests: 10);
}
