namespace Amazon.BedrockAgent.Model;

/// <summary>Reads where a job stands.</summary>
public sealed class GetIngestionJobRequest : AmazonBedrockAgentRequest
{
    /// <summary>Data source, 10 letters and digits. Required.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>The job, 10 letters and digits. Required.</summary>
    public string? IngestionJobId { get; set; }

    /// <summary>Knowledge base, 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }
}
