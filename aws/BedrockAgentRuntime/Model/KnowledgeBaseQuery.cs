namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>What is searched for.</summary>
public sealed class KnowledgeBaseQuery
{
    /// <summary>Up to 20,000 characters. Required.</summary>
    public string? Text { get; set; }
}
