using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Amazon.BedrockRuntime.Model;

/// <summary>What Converse answers.</summary>
public sealed class ConverseResponse : AmazonWebServiceResponse
{
    /// <summary>What the pointers of the request found.</summary>
    public Document AdditionalModelResponseFields { get; set; }

    /// <summary>How long it took.</summary>
    public ConverseMetrics? Metrics { get; set; }

    /// <summary>What the model said.</summary>
    public ConverseOutput? Output { get; set; }

    /// <summary>How fast the model was.</summary>
    public PerformanceConfiguration? PerformanceConfig { get; set; }

    /// <summary>Why the model stopped.</summary>
    public StopReason? StopReason { get; set; }

    /// <summary>What happened on the way.</summary>
    public ConverseTrace? Trace { get; set; }

    /// <summary>What it cost.</summary>
    public TokenUsage? Usage { get; set; }
}
