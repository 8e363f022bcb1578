namespace Amazon.EventBridge.Model;

/// <summary>Reads an event bus.</summary>
public sealed class DescribeEventBusRequest : AmazonEventBridgeRequest
{
    /// <summary>Name or ARN of the bus; the account's default bus when null.</summary>
    public string? Name { get; set; }
}
