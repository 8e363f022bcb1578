namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>What is done to the question before the search.</summary>
public sealed class QueryTransformationConfiguration
{
    /// <summary>What. Required.</summary>
    public QueryTransformationType? Type { get; set; }
}
