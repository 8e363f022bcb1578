namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A document handed over by its owner.</summary>
public sealed class RetrievalResultCustomDocumentLocation
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }
}
