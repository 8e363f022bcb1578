using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>A comparison of a data source with its files.</summary>
public sealed class IngestionJob
{
    /// <summary>The data source.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>What the caller said it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Why it, or single documents, failed.</summary>
    public List<string>? FailureReasons { get; set; } = EmptyCollections.List<string>();

    /// <summary>Its id.</summary>
    public string? IngestionJobId { get; set; }

    /// <summary>The knowledge base.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>When it began (UTC).</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>What it has done so far.</summary>
    public IngestionJobStatistics? Statistics { get; set; }

    /// <summary>Where it stands.</summary>
    public IngestionJobStatus? Status { get; set; }

    /// <summary>When that changed last (UTC).</summary>
    public DateTime? UpdatedAt { get; set; }
}
