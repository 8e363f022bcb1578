using Ccar.Messaging.Aws;

namespace Amazon.EventBridge.Model;

/// <summary>One event.</summary>
public sealed class PutEventsRequestEntry
{
    /// <summary>A JSON object as text. Required in practice.</summary>
    public string? Detail { get; set; }

    /// <summary>What happened, up to 128 characters. Required in practice.</summary>
    public string? DetailType { get; set; }

    /// <summary>Name or ARN of the bus; the account's default bus when null.</summary>
    public string? EventBusName { get; set; }

    /// <summary>ARNs the event is about, up to 2,048 characters each.</summary>
    public List<string>? Resources { get; set; } = EmptyCollections.List<string>();

    /// <summary>Who says so; may not begin with aws. Required in practice.</summary>
    public string? Source { get; set; }

    /// <summary>When it happened; now when null. Sent with milliseconds.</summary>
    public DateTime? Time { get; set; }

    /// <summary>X-Ray trace header, up to 500 characters.</summary>
    public string? TraceHeader { get; set; }
}
