using System.Collections.Concurrent;
using System.Globalization;
using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

/// <summary>A knowledge base that answers what a test says.</summary>
internal sealed class FakeBedrockAgent : IAmazonBedrockAgent
{
    private readonly ConcurrentDictionary<string, string> _jobsByToken = new();

    public ConcurrentQueue<IngestKnowledgeBaseDocumentsRequest> Ingested { get; } = new();

    public ConcurrentQueue<StartIngestionJobRequest> Started { get; } = new();

    public ConcurrentDictionary<string, IngestionJob> Jobs { get; } = new();

    /// <summary>Called before anything is done.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What is said of a document, by its URI and how often one has been handed over; null says nothing.</summary>
    public Func<string, int, (DocumentStatus Status, string? Reason)?> Answer { get; set; } = (_, _) => (DocumentStatus.STARTING, null);

    public IClientConfig Config => throw new NotSupportedException();

    public async Task<IngestKnowledgeBaseDocumentsResponse> IngestKnowledgeBaseDocumentsAsync(IngestKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default)
    {
        Ingested.Enqueue(request);
        await Before("IngestKnowledgeBaseDocuments");
        Assert.InRange(request.Documents!.Count, 1, 10);
        return new IngestKnowledgeBaseDocumentsResponse { DocumentDetails = [.. request.Documents.Select(Describe).OfType<KnowledgeBaseDocumentDetail>()] };
    }

    public Task<GetKnowledgeBaseDocumentsResponse> GetKnowledgeBaseDocumentsAsync(GetKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async Task<StartIngestionJobResponse> StartIngestionJobAsync(StartIngestionJobRequest request, CancellationToken cancellationToken = default)
    {
        Started.Enqueue(request);
        await Before("StartIngestionJob");
        var id = _jobsByToken.GetOrAdd(request.ClientToken!, _ => $"JOB{Jobs.Count.ToString("0000000", CultureInfo.InvariantCulture)}");
        return new StartIngestionJobResponse { IngestionJob = Jobs.GetOrAdd(id, _ => new IngestionJob { IngestionJobId = id, Status = IngestionJobStatus.STARTING }) };
    }

    public async Task<GetIngestionJobResponse> GetIngestionJobAsync(GetIngestionJobRequest request, CancellationToken cancellationToken = default)
    {
        await Before("GetIngestionJob");
        return new GetIngestionJobResponse { IngestionJob = Jobs.TryGetValue(request.IngestionJobId!, out var job) ? job : throw new ResourceNotFoundException("No such job.") };
    }

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private KnowledgeBaseDocumentDetail? Describe(KnowledgeBaseDocument document)
    {
        var uri = document.Content!.S3!.S3Location!.Uri!;
        var times = Ingested.Count(request => request.Documents!.Exists(other => other.Content!.S3!.S3Location!.Uri == uri));
        return Answer(uri, times) is not { } answer
            ? null
            : new KnowledgeBaseDocumentDetail
            {
                Identifier = new DocumentIdentifier { DataSourceType = ContentDataSourceType.S3, S3 = new S3Location { Uri = uri } },
                Status = answer.Status,
                StatusReason = answer.Reason,
            };
    }
}
