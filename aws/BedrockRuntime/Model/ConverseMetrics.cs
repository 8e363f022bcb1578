namespace Amazon.BedrockRuntime.Model;

/// <summary>How long the call took.</summary>
public sealed class ConverseMetrics
{
    /// <summary>Milliseconds in Bedrock.</summary>
    public long? LatencyMs { get; set; }
}
