namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Where the answer comes from.</summary>
public sealed class RetrieveAndGenerateConfiguration
{
    /// <summary>For KNOWLEDGE_BASE.</summary>
    public KnowledgeBaseRetrieveAndGenerateConfiguration? KnowledgeBaseConfiguration { get; set; }

    /// <summary>What kind of place. Required.</summary>
    public RetrieveAndGenerateType? Type { get; set; }
}
