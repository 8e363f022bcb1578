namespace Amazon.BedrockAgent.Model;

/// <summary>Where one document stands.</summary>
public sealed class KnowledgeBaseDocumentDetail
{
    /// <summary>Its data source.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>Which document.</summary>
    public DocumentIdentifier? Identifier { get; set; }

    /// <summary>Its knowledge base.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>Where it stands.</summary>
    public DocumentStatus? Status { get; set; }

    /// <summary>Why, in words.</summary>
    public string? StatusReason { get; set; }

    /// <summary>Since when (UTC).</summary>
    public DateTime? UpdatedAt { get; set; }
}
