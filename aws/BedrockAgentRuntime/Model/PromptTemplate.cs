namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Instructions to the model.</summary>
public sealed class PromptTemplate
{
    /// <summary>1 to 4,000 characters; to answer it must hold $search_results$.</summary>
    public string? TextPromptTemplate { get; set; }
}
