namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How fast the model is wanted.</summary>
public sealed class PerformanceConfiguration
{
    /// <summary>Standard when null.</summary>
    public PerformanceConfigLatency? Latency { get; set; }
}
