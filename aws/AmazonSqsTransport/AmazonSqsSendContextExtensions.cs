namespace MassTransit;

/// <summary>Sets what only this transport knows, on a send context of any transport.</summary>
public static class AmazonSqsSendContextExtensions
{
    /// <summary>Sets the group whose messages are consumed in order.</summary>
    /// <exception cref="ArgumentException">The message does not go over this transport.</exception>
    public static void SetGroupId(this SendContext context, string groupId) => Required(context).GroupId = groupId;

    /// <inheritdoc cref="SetGroupId"/>
    /// <returns>False when the message does not go over this transport.</returns>
    public static bool TrySetGroupId(this SendContext context, string groupId) => TrySet(context, sqs => sqs.GroupId = groupId);

    /// <summary>Sets the id by which the broker drops repeats for five minutes.</summary>
    /// <exception cref="ArgumentException">The message does not go over this transport.</exception>
    public static void SetDeduplicationId(this SendContext context, string deduplicationId) => Required(context).DeduplicationId = deduplicationId;

    /// <inheritdoc cref="SetDeduplicationId"/>
    /// <returns>False when the message does not go over this transport.</returns>
    public static bool TrySetDeduplicationId(this SendContext context, string deduplicationId) =>
        TrySet(context, sqs => sqs.DeduplicationId = deduplicationId);

    /// <summary>Sets how long the message waits before it can be received; whole seconds, rounded up, at most 15 minutes.</summary>
    /// <exception cref="ArgumentException">The message does not go over this transport.</exception>
    public static void SetDelay(this SendContext context, TimeSpan delay) => Required(context).Delay = delay;

    /// <inheritdoc cref="SetDelay"/>
    /// <returns>False when the message does not go over this transport.</returns>
    public static bool TrySetDelay(this SendContext context, TimeSpan delay) => TrySet(context, sqs => sqs.Delay = delay);

    private static AmazonSqsSendContext Required(SendContext context) =>
        context.TryGetPayload(out AmazonSqsSendContext? sqs)
            ? sqs
            : throw new ArgumentException("This message does not go over Amazon SQS: use the Try… method where other transports are possible.", nameof(context));

    private static bool TrySet(SendContext context, Action<AmazonSqsSendContext> set)
    {
        if (!context.TryGetPayload(out AmazonSqsSendContext? sqs))
        {
            return false;
        }

        set(sqs);
        return true;
    }
}
