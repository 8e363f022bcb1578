using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>What DescribeEventBus answers.</summary>
public sealed class DescribeEventBusResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the bus.</summary>
    public string? Arn { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Where events go that could not be delivered.</summary>
    public DeadLetterConfig? DeadLetterConfig { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Key that encrypts its events; null for a key of AWS.</summary>
    public string? KmsKeyIdentifier { get; set; }

    /// <summary>When it was changed (UTC).</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Who may send to it, as a JSON policy.</summary>
    public string? Policy { get; set; }
}
