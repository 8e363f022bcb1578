using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Aws.Json;

/// <summary>The restJson 1 protocol as one service speaks it: an operation is a method and a path.</summary>
/// <param name="service">Which service.</param>
/// <param name="clientName">Namespace of its client, such as <c>Amazon.BedrockRuntime</c>: names the service in logs and messages.</param>
/// <param name="toException">Turns an error, and the body it came in, into the service's exception.</param>
public sealed class RestJsonProtocol(ServiceIdentity service, string clientName, Func<ServiceError, JsonAnswer, AmazonServiceException> toException)
{
    private const string ContentType = "application/json";

    /// <summary>Describes one operation.</summary>
    /// <typeparam name="TRequest">Its request.</typeparam>
    /// <typeparam name="TResponse">Its answer.</typeparam>
    /// <param name="route">Its name, method and path.</param>
    /// <param name="path">Fills in the labels of the path; null when it has none.</param>
    /// <param name="write">Writes the members of the body; null when there is none.</param>
    /// <param name="read">Reads the members of the answer.</param>
    /// <returns>The operation.</returns>
    public ServiceOperation<TRequest, TResponse> Operation<TRequest, TResponse>(
        RestRoute route, Action<RestPath, TRequest>? path, Action<JsonMembers, TRequest>? write, Action<JsonAnswer, TResponse>? read)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() =>
        new(
            new JsonRequestMarshaller<TRequest>(clientName, route.Operation, (request, input) => Address(request, route, input, path), write),
            new JsonAnswerUnmarshaller<TResponse>(clientName, route.Operation, read, toException));

    private void Address<TRequest>(IRequest request, RestRoute route, TRequest input, Action<RestPath, TRequest>? path)
    {
        request.HttpMethod = route.Method;
        request.ResourcePath = route.Path;
        request.Headers["X-Amz-Api-Version"] = service.ApiVersion;
        if (route.Method != "GET")
        {
            request.Headers["Content-Type"] = ContentType;
        }

        path?.Invoke(new RestPath(request, route.Operation), input);
    }
}
