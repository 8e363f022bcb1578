using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>Reads where documents stand.</summary>
public sealed class GetKnowledgeBaseDocumentsRequest : AmazonBedrockAgentRequest
{
    /// <summary>Data source, 10 letters and digits. Required.</summary>
    public string? DataSourceId { get; set; }

    /// <summary>1 to 10 documents. Required.</summary>
    public List<DocumentIdentifier>? DocumentIdentifiers { get; set; } = EmptyCollections.List<DocumentIdentifier>();

    /// <summary>Knowledge base, 10 letters and digits. Required.</summary>
    public string? KnowledgeBaseId { get; set; }
}
