using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Aws.Json;

/// <summary>The awsJson 1.1 protocol as one service speaks it: every operation is a POST to the root, named by a header.</summary>
/// <param name="service">Which service.</param>
/// <param name="clientName">Namespace of its client, such as <c>Amazon.Athena</c>: names the service in logs and messages.</param>
/// <param name="targetPrefix">What stands before the operation's name in the header <c>X-Amz-Target</c>.</param>
/// <param name="toException">Turns an error, and the body it came in, into the service's exception.</param>
public sealed class AwsJsonProtocol(
    ServiceIdentity service, string clientName, string targetPrefix, Func<ServiceError, JsonAnswer, AmazonServiceException> toException)
{
    private const string ContentType = "application/x-amz-json-1.1";

    /// <summary>Describes one operation.</summary>
    /// <typeparam name="TRequest">Its request.</typeparam>
    /// <typeparam name="TResponse">Its answer.</typeparam>
    /// <param name="operation">Its name on the wire.</param>
    /// <param name="write">Writes the members of the request; null when it has none.</param>
    /// <param name="read">Reads the members of the answer; null when it has none, and then an empty body will do.</param>
    /// <returns>The operation.</returns>
    public ServiceOperation<TRequest, TResponse> Operation<TRequest, TResponse>(
        string operation, Action<JsonMembers, TRequest>? write, Action<JsonAnswer, TResponse>? read = null)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() =>
        new(
            new JsonRequestMarshaller<TRequest>(clientName, operation, (request, _) => Address(request, operation), write ?? ((_, _) => { })),
            new JsonAnswerUnmarshaller<TResponse>(clientName, operation, read, toException));

    private void Address(IRequest request, string operation)
    {
        request.HttpMethod = "POST";
        request.ResourcePath = "/";
        request.Headers["Content-Type"] = ContentType;
        request.Headers["X-Amz-Target"] = $"{targetPrefix}.{operation}";
        request.Headers["X-Amz-Api-Version"] = service.ApiVersion;
    }
}
