using Amazon.BedrockAgent.Model;
using Amazon.BedrockAgent.Operations;

namespace Amazon.BedrockAgent;

/// <content>The operations.</content>
public partial class AmazonBedrockAgentClient
{
    /// <inheritdoc/>
    public virtual Task<GetIngestionJobResponse> GetIngestionJobAsync(GetIngestionJobRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(IngestionJobOperations.GetIngestionJob, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetKnowledgeBaseDocumentsResponse> GetKnowledgeBaseDocumentsAsync(
        GetKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(DocumentOperations.GetKnowledgeBaseDocuments, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<IngestKnowledgeBaseDocumentsResponse> IngestKnowledgeBaseDocumentsAsync(
        IngestKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(DocumentOperations.IngestKnowledgeBaseDocuments, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartIngestionJobResponse> StartIngestionJobAsync(
        StartIngestionJobRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(IngestionJobOperations.StartIngestionJob, request, cancellationToken);
}
