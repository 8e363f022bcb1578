using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>What stands beside the body: what the broker says, which no sender can forge, before what the sender says.</summary>
internal sealed class SqsHeaders(Message message, SnsEnvelope content) : IHeaderProvider
{
    public IEnumerable<KeyValuePair<string, object>> GetAll()
    {
        if (!content.Attributes.ContainsKey(MessageHeaders.MessageId))
        {
            yield return KeyValuePair.Create(MessageHeaders.MessageId, (object)message.MessageId);
        }

        foreach (var (name, value) in content.Attributes)
        {
            if (value.StringValue is { } text && !IsBrokers(name))
            {
                yield return KeyValuePair.Create(name, (object)text);
            }
        }
    }

    public bool TryGetHeader(string key, [NotNullWhen(true)] out object? value)
    {
        value = FromBroker(key) ?? FromSender(key) ?? (IsKey(key, MessageHeaders.MessageId) ? message.MessageId : null);
        return value is not null;
    }

    private object? FromBroker(string key) =>
        key switch
        {
            _ when IsKey(key, MessageSystemAttributeName.SenderId) => message.Attributes?.GetValueOrDefault(MessageSystemAttributeName.SenderId),
            _ when IsKey(key, MessageHeaders.TransportSentTime) => SentTime(),
            _ when IsKey(key, "TopicArn") => content.TopicArn,
            _ => null,
        };

    private string? FromSender(string key) => IsBrokers(key) ? null : content.Attributes.TryGetValue(key, out var attribute) ? attribute.StringValue : null;

    private DateTime? SentTime() =>
        long.TryParse(
            message.Attributes?.GetValueOrDefault(MessageSystemAttributeName.SentTimestamp), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime
            : null;

    private static bool IsBrokers(string key) => IsKey(key, MessageSystemAttributeName.SenderId) || IsKey(key, "TopicArn");

    private static bool IsKey(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
