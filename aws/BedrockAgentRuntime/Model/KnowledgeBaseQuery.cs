namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>What is searched for.</summary>
public sealed class KnowledgeBaseQuery
{
    /// <summary>Up to 20,000 characters.</summary>
    public string? Text { get; set; }
}
