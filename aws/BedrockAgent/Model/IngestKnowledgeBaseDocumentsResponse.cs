using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>What IngestKnowledgeBaseDocuments answers.</summary>
public sealed class IngestKnowledgeBaseDocumentsResponse : AmazonWebServiceResponse
{
    /// <summary>Where each document stands.</summary>
    public List<KnowledgeBaseDocumentDetail>? DocumentDetails { get; set; } = EmptyCollections.List<KnowledgeBaseDocumentDetail>();
}
