namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Finds passages of a knowledge base.</summary>
public sealed class RetrieveRequest : AmazonBedrockAgentRuntimeRequest
{
    /// <summary>The guardrail, or null for none.</summary>
    public GuardrailConfiguration? GuardrailConfiguration { get; set; }

    /// <summary>Knowledge base, up to 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>Where the previous answer stopped.</summary>
    public string? NextToken { get; set; }

    /// <summary>How it is searched.</summary>
    public KnowledgeBaseRetrievalConfiguration? RetrievalConfiguration { get; set; }

    /// <summary>What is searched for. Required.</summary>
    public KnowledgeBaseQuery? RetrievalQuery { get; set; }
}
