using System.Text.Json;
using Amazon.SQS.Model;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// The content of a message: its body and attributes, or those within when a topic delivered it wrapped, because its subscription is
/// not raw.
/// </summary>
/// <param name="Body">The body without wrapping.</param>
/// <param name="Attributes">Message attributes.</param>
/// <param name="TopicArn">The topic that wrapped it; null when nothing was.</param>
internal sealed record SnsEnvelope(string Body, IReadOnlyDictionary<string, MessageAttributeValue> Attributes, string? TopicArn)
{
    public static SnsEnvelope Unwrap(Message message)
    {
        var body = message.Body ?? "";
        var plain = new SnsEnvelope(body, message.MessageAttributes ?? [], null);
        return body.Contains("\"TopicArn\"", StringComparison.Ordinal) ? TryRead(body, plain) ?? plain : plain;
    }

    private static SnsEnvelope? TryRead(string body, SnsEnvelope plain)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && Text(root, "Type") == "Notification" && Text(root, "TopicArn") is { } topic && Text(root, "Message") is { } content
                ? new SnsEnvelope(content, Merge(root, plain.Attributes), topic)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Somebody's text that speaks of topics, or half a character: whoever reads it will say what is wrong with it.
            return null;
        }
    }

    private static Dictionary<string, MessageAttributeValue> Merge(JsonElement root, IReadOnlyDictionary<string, MessageAttributeValue> outer)
    {
        var attributes = new Dictionary<string, MessageAttributeValue>(outer, StringComparer.Ordinal);
        if (root.TryGetProperty("MessageAttributes", out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            foreach (var attribute in inner.EnumerateObject().Where(attribute => attribute.Value.ValueKind == JsonValueKind.Object))
            {
                attributes[attribute.Name] = new MessageAttributeValue { DataType = Text(attribute.Value, "Type"), StringValue = Text(attribute.Value, "Value") };
            }
        }

        return attributes;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
