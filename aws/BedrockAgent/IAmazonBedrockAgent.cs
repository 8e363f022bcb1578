using Amazon.BedrockAgent.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.BedrockAgent;

/// <summary>
/// Bedrock Agent, as far as this product needs it.
/// Every method throws <see cref="AmazonBedrockAgentException"/>, or a type derived from it, when the
/// service refuses; <see cref="ArgumentException"/> naming the parameter when one that is required is missing, before anything is sent.
/// </summary>
public interface IAmazonBedrockAgent : IAmazonService, IDisposable
{
    /// <summary>Reads where a job stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetIngestionJobResponse> GetIngestionJobAsync(GetIngestionJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads where documents stand.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetKnowledgeBaseDocumentsResponse> GetKnowledgeBaseDocumentsAsync(
        GetKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Adds or replaces documents without a job. The answer tells that they were taken, not that they can be found.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<IngestKnowledgeBaseDocumentsResponse> IngestKnowledgeBaseDocumentsAsync(
        IngestKnowledgeBaseDocumentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a job. One at a time for a data source and for a knowledge base, about one start in ten seconds for an account.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<StartIngestionJobResponse> StartIngestionJobAsync(StartIngestionJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    // What AddAWSService<IAmazonBedrockAgent>() calls.
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonBedrockAgentConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonBedrockAgentClient(awsCredentials, (AmazonBedrockAgentConfig)clientConfig);
}
