using System.Collections.Frozen;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>A message that waits beside its queue.</summary>
public sealed record ParkedMessage
{
    // MT-Fault-Message, MT-Fault-InputAddress and their like; MT-Activity-Id and what the application set are the message's own.
    private const string FaultHeaders = "MT-Fault-";

    // What EventBridge adds to an event that it gives up.
    private static readonly FrozenSet<string> DeliveryAttributes =
        FrozenSet.Create("ERROR_CODE", "ERROR_MESSAGE", "EXHAUSTED_RETRY_CONDITION", "RETRY_ATTEMPTS", "RULE_ARN", "TARGET_ARN");

    /// <summary>The queue it waits in.</summary>
    public required string Queue { get; init; }

    /// <summary>The broker's id of it.</summary>
    public required string MessageId { get; init; }

    /// <summary>By which it is removed or given back.</summary>
    public required string Handle { get; init; }

    /// <summary>When the broker took it, UTC: in <c>_error</c> and <c>_skipped</c> when it was parked, in <c>_dlq</c> when it was sent first.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The body, as it was sent.</summary>
    public required string Body { get; init; }

    /// <summary>Every attribute, with those that were added when it was parked.</summary>
    public IReadOnlyList<ParkedHeader> Attributes { get; init; } = [];

    /// <summary>Why it was parked, as its consumer said, or EventBridge of an event that it could not deliver; null where nobody did.</summary>
    public string? Reason => TextOf(MessageHeaders.FaultMessage) ?? TextOf(MessageHeaders.Reason) ?? Undelivered;

    /// <summary>The attributes it had before it was parked.</summary>
    public IReadOnlyList<ParkedHeader> OwnAttributes => [.. Attributes.Where(attribute => !IsAdded(attribute.Name))];

    private string? Undelivered => IsUndelivered ? string.Join(": ", new[] { TextOf("ERROR_CODE"), TextOf("ERROR_MESSAGE") }.OfType<string>()) : null;

    private bool IsUndelivered => TextOf("ERROR_CODE") is not null || TextOf("ERROR_MESSAGE") is not null;

    private bool IsAdded(string name) =>
        name == MessageHeaders.Reason || name.StartsWith(FaultHeaders, StringComparison.Ordinal) || (IsUndelivered && DeliveryAttributes.Contains(name));

    private string? TextOf(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Text;
}
