using Amazon.SQS;
using MassTransit.AmazonSqsTransport.Sending;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// A message on its way to the error queue or to that of skipped ones: the same body, its attributes but for <c>MT-*</c>, and why it is
/// there. What does not fit in ten attributes and 256 KiB is left out, for the move must not fail; how to read the body goes in first.
/// </summary>
internal static class MovedMessage
{
    private const int LongestReason = 1_000;

    public static OutgoingMessage Of(ReceiveContext context, IEnumerable<KeyValuePair<string, string?>> reasons)
    {
        var sqs = context.GetPayload<AmazonSqsMessageContext>();
        var attributes = reasons
            .Select(reason => new TransportAttribute(reason.Key, Shortened(reason.Value)))
            .Concat(sqs.Attributes
                .Where(attribute => !attribute.Key.StartsWith("MT-", StringComparison.Ordinal))
                .OrderBy(attribute => attribute.Key != MessageHeaders.ContentType)
                .Select(attribute => new TransportAttribute(attribute.Key, attribute.Value.StringValue ?? "")))
            .Where(attribute => TransportAttributes.IsAllowed(attribute.Name, attribute.Value))
            .Take(TransportAttributes.Limit)
            .ToList();
        var body = context.Body.GetString();
        while (attributes.Count > 1 && MessageSize.Of(body, attributes) > MessageSize.Limit)
        {
            attributes.RemoveAt(attributes.Count - 1);
        }

        return new OutgoingMessage(
            body,
            attributes,
            MessageSize.Of(body, attributes),
            sqs.TransportMessage.Attributes?.GetValueOrDefault(MessageSystemAttributeName.MessageGroupId),
            sqs.TransportMessage.Attributes?.GetValueOrDefault(MessageSystemAttributeName.MessageDeduplicationId));
    }

    private static string Shortened(string? text)
    {
        var clean = string.Concat((text ?? "").Where(character => character is '\t' or '\n' or '\r' or >= ' '));
        if (clean.Length <= LongestReason)
        {
            return clean;
        }

        // Not through the middle of a character.
        var length = char.IsHighSurrogate(clean[LongestReason - 1]) ? LongestReason - 1 : LongestReason;
        return $"{clean[..length]}…";
    }
}
