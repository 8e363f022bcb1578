namespace Amazon.BedrockAgent.Model;

/// <summary>Starts a job. One at a time for a data source and for a knowledge base, about one start in ten seconds for an account.</summary>
public sealed class StartIngestionJobRequest : AmazonBedrockAgentRequest
{
    /// <summary>33 to 256 characters that name this start; a fresh one is made for each call when null. A token used before is accepted and ignored.</summary>
    public string? ClientToken { get; set; }

    /// <summary>Data source, 10 letters and digits. Required.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>What it is for, 1 to 200 characters.</summary>
    public string? Description { get; set; }

    /// <summary>Knowledge base, 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }
}
