namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>What one request takes, and how many are in flight at once.</summary>
internal sealed record GroupLimits(int Entries, int Bytes, int Requests)
{
    // Few in flight let the others gather: a request costs the same for ten entries as for one.
    public static GroupLimits Messages { get; } = new(10, MessageSize.Limit, 4);

    // In order: of two requests in flight the second might arrive first.
    public static GroupLimits Ordered { get; } = Messages with { Requests = 1 };

    // Receipts are small: only their number counts.
    public static GroupLimits Receipts { get; } = new(10, int.MaxValue, 4);
}
