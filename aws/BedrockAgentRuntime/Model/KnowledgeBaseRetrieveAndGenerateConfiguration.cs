namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Which knowledge base and which model answer, and how.</summary>
public sealed class KnowledgeBaseRetrieveAndGenerateConfiguration
{
    /// <summary>How the answer is written.</summary>
    public GenerationConfiguration? GenerationConfiguration { get; set; }

    /// <summary>Knowledge base, up to 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>Model or inference profile, 1 to 2,048 characters. Required.</summary>
    public string? ModelArn { get; set; }

    /// <summary>How the search is prepared.</summary>
    public OrchestrationConfiguration? OrchestrationConfiguration { get; set; }

    /// <summary>How it is searched.</summary>
    public KnowledgeBaseRetrievalConfiguration? RetrievalConfiguration { get; set; }
}
