using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.BedrockRuntime;

/// <summary>
/// Bedrock Runtime, as far as this product needs it.
/// Every method throws <see cref="AmazonBedrockRuntimeException"/>, or a type derived from it, when the
/// service refuses; <see cref="ArgumentException"/> naming the parameter when one that is required is missing, before anything is sent.
/// </summary>
public interface IAmazonBedrockRuntime : IAmazonService, IDisposable
{
    /// <summary>Asks a model. A guardrail or a cut answer is no error: see <see cref="Model.ConverseResponse.StopReason"/>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    // What AddAWSService<IAmazonBedrockRuntime>() calls.
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonBedrockRuntimeConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonBedrockRuntimeClient(awsCredentials, (AmazonBedrockRuntimeConfig)clientConfig);
}
