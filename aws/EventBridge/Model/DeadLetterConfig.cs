namespace Amazon.EventBridge.Model;

/// <summary>Where events go that could not be delivered.</summary>
public sealed class DeadLetterConfig
{
    /// <summary>ARN of the queue.</summary>
    public string? Arn { get; set; }
}
