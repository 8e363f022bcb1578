namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How a knowledge base is searched.</summary>
public sealed class KnowledgeBaseRetrievalConfiguration
{
    /// <summary>The search. Required.</summary>
    public KnowledgeBaseVectorSearchConfiguration? VectorSearchConfiguration { get; set; }
}
