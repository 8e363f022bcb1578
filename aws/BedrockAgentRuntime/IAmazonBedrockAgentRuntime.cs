using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.BedrockAgentRuntime;

/// <summary>
/// Bedrock Agent Runtime, as far as this product needs it.
/// Every method throws <see cref="AmazonBedrockAgentRuntimeException"/>, or a type derived from it, when the
/// service refuses; <see cref="ArgumentException"/> naming the parameter when one that is required is missing, before anything is sent.
/// </summary>
public interface IAmazonBedrockAgentRuntime : IAmazonService, IDisposable
{
    /// <summary>Finds passages of a knowledge base.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Searches a knowledge base and lets a model answer from what it holds. Neither tokens nor time are told.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    // What AddAWSService<IAmazonBedrockAgentRuntime>() calls.
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonBedrockAgentRuntimeConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonBedrockAgentRuntimeClient(awsCredentials, (AmazonBedrockAgentRuntimeConfig)clientConfig);
}
