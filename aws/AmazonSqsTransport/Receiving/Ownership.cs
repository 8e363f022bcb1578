namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Whether a message may still be moved: if not, another worker has it, or will.</summary>
internal static class Ownership
{
    public static bool IsNoLongerOurs(this ReceiveContext context) =>
        context.CancellationToken.IsCancellationRequested || (context.TryGetPayload(out MessageLease? lease) && lease.IsLost);
}
