using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>Adds or replaces documents without a job. The answer tells that they were taken, not that they can be found.</summary>
public sealed class IngestKnowledgeBaseDocumentsRequest : AmazonBedrockAgentRequest
{
    /// <summary>33 to 256 characters that name this call; a fresh one is made for each call when null. A token used before is accepted and ignored.</summary>
    public string? ClientToken { get; set; }

    /// <summary>Data source, 10 letters and digits. Required.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>1 to 10 documents. Required.</summary>
    public List<KnowledgeBaseDocument>? Documents { get; set; } = EmptyCollections.List<KnowledgeBaseDocument>();

    /// <summary>Knowledge base, 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }
}
