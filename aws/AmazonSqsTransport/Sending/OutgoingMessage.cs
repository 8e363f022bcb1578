using System.Diagnostics;
using MassTransit.AmazonSqsTransport.Topology;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>A message as it goes over the wire, checked against what the broker takes.</summary>
/// <param name="Body">The envelope, or the raw document.</param>
/// <param name="Attributes">At most ten.</param>
/// <param name="Bytes">Body and attributes.</param>
/// <param name="GroupId">The group that is kept in order on a FIFO queue, and treated fairly on another.</param>
/// <param name="DeduplicationId">FIFO only.</param>
/// <param name="DelaySeconds">Queues only, 0–900.</param>
internal sealed record OutgoingMessage(
    string Body, IReadOnlyList<TransportAttribute> Attributes, int Bytes, string? GroupId = null, string? DeduplicationId = null, int DelaySeconds = 0)
{
    private const int LongestDelay = 900;

    /// <exception cref="AmazonSqsMessageRefusedException">Too large, too late, too many attributes, or no group for a FIFO queue.</exception>
    public static OutgoingMessage Of<T>(SqsSendContext<T> context, string destination, AllowTransportHeader? allow)
        where T : class
    {
        CarryTrace(context);

        // Raw serializers add headers while they write the body.
        var body = context.Body.GetString();
        var attributes = TransportAttributes.Of(context, allow);
        var message = new OutgoingMessage(body, attributes, MessageSize.Checked(destination, body, attributes), context.GroupId, DelaySeconds: DelayOf(context, destination));
        return EntityName.IsFifo(destination) ? InGroup(message, context, destination) : message;
    }

    /// <exception cref="AmazonSqsMessageRefusedException">The message has a delay, which SNS does not know.</exception>
    public OutgoingMessage WithoutDelay(string topic) =>
        DelaySeconds == 0
            ? this
            : throw new AmazonSqsMessageRefusedException(
                $"A message for topic '{topic}' cannot be delayed by {DelaySeconds} s: SNS has no delay. Schedule it to a queue instead.");

    /// <summary>An unsampled span is written by nobody else, and without it what follows would begin a trace of its own.</summary>
    private static void CarryTrace<T>(SqsSendContext<T> context)
        where T : class
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } && !context.Headers.TryGetHeader(Diagnostics.ActivityId, out _))
        {
            context.Headers.Set(Diagnostics.ActivityId, id);
        }
    }

    private static int DelayOf<T>(SqsSendContext<T> context, string destination)
        where T : class
    {
        var seconds = Math.Ceiling(Math.Max(0, context.Delay?.TotalSeconds ?? 0));
        if (seconds > LongestDelay)
        {
            throw new AmazonSqsMessageRefusedException(
                $"A message for '{destination}' cannot be delayed by {seconds:N0} s: SQS delays at most {LongestDelay} s (15 minutes).");
        }

        return (int)seconds;
    }

    private static OutgoingMessage InGroup<T>(OutgoingMessage message, SqsSendContext<T> context, string destination)
        where T : class
    {
        if (string.IsNullOrEmpty(context.GroupId))
        {
            throw new AmazonSqsMessageRefusedException($"A message for '{destination}' needs a group, by whose id it is ordered: call SetGroupId on the send context.");
        }

        if (message.DelaySeconds > 0)
        {
            throw new AmazonSqsMessageRefusedException(
                $"A message for '{destination}' cannot be delayed by {message.DelaySeconds} s: a FIFO queue keeps its order. Delay the whole queue instead.");
        }

        return message with { DeduplicationId = context.DeduplicationId ?? context.MessageId?.ToString("D") };
    }
}
