namespace Amazon.BedrockAgent.Model;

/// <summary>A document to ingest.</summary>
public sealed class KnowledgeBaseDocument
{
    /// <summary>What it says. Required.</summary>
    public DocumentContent? Content { get; set; }

    /// <summary>Its attributes.</summary>
    public DocumentMetadata? Metadata { get; set; }
}
