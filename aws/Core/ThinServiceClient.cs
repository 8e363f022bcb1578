using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Aws;

/// <summary>
/// Base of the thin AWS clients: the SDK core's pipeline (credentials, endpoint, signature, retries, HTTP) with
/// <see cref="ServiceOperation{TRequest,TResponse}"/> values in place of generated code. Safe to share between threads.
/// </summary>
public abstract class ThinServiceClient : AmazonServiceClient
{
    /// <summary>Makes a client.</summary>
    /// <param name="credentials">What to sign with; null searches the SDK's default chain at the first request.</param>
    /// <param name="config">Region or endpoint, retries, timeouts.</param>
    /// <exception cref="AmazonClientException">Neither a region nor an endpoint is configured or can be found.</exception>
    protected ThinServiceClient(AWSCredentials? credentials, ThinServiceConfig config)
        : base(credentials, config)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => Settings.Metadata;

    // The base constructor asks for the metadata, so nothing here may depend on a field of this class.
    private ThinServiceConfig Settings => (ThinServiceConfig)Config;

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Settings.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <summary>Sends one request, retries as configured, and reads the answer.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's answer.</typeparam>
    /// <param name="operation">How the request is written and the answer read.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="AmazonServiceException">The service refused, or answered what cannot be read; a type of the service derives from it.</exception>
    /// <exception cref="ArgumentException">A required parameter is missing; nothing was sent.</exception>
    protected Task<TResponse> InvokeAsync<TRequest, TResponse>(
        ServiceOperation<TRequest, TResponse> operation, TRequest request, CancellationToken cancellationToken)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new()
    {
        ArgumentNullException.ThrowIfNull(request);
        return InvokeAsync<TResponse>(
            request, new InvokeOptions { RequestMarshaller = operation.Marshaller, ResponseUnmarshaller = operation.Unmarshaller }, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => pipeline.AddHandlerAfter<Marshaller>(new SigV4Handler());
}
