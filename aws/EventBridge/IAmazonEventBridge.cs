using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.EventBridge;

/// <summary>
/// Amazon EventBridge, as far as this product needs it.
/// Every method throws <see cref="AmazonEventBridgeException"/>, or a type derived from it, when the
/// service refuses; <see cref="ArgumentException"/> naming the parameter when one that is required is missing, before anything is sent.
/// </summary>
public interface IAmazonEventBridge : IAmazonService, IDisposable
{
    /// <summary>Reads an event bus.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends up to 10 events. Each may be refused alone, and HTTP success says nothing about a single one: see <see
    /// cref="Model.PutEventsResponse.FailedEntryCount"/>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    // What AddAWSService<IAmazonEventBridge>() calls.
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonEventBridgeConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonEventBridgeClient(awsCredentials, (AmazonEventBridgeConfig)clientConfig);
}
