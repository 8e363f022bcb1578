namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How passages are searched.</summary>
public sealed class KnowledgeBaseVectorSearchConfiguration
{
    /// <summary>Which documents; all when null.</summary>
    public RetrievalFilter? Filter { get; set; }

    /// <summary>A filter a model makes.</summary>
    public ImplicitFilterConfiguration? ImplicitFilterConfiguration { get; set; }

    /// <summary>Passages, 1 to 100; 5 when null.</summary>
    public int? NumberOfResults { get; set; }

    /// <summary>How; as the knowledge base likes when null.</summary>
    public SearchType? OverrideSearchType { get; set; }
}
