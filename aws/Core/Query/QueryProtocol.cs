using Amazon.Runtime;

namespace Ccar.Messaging.Aws.Query;

/// <summary>The Query protocol as one service speaks it: forms go out, XML comes back.</summary>
/// <param name="serviceName">Namespace of the client, such as <c>Amazon.SimpleNotificationService</c>: names the service in logs.</param>
/// <param name="apiVersion">Value of the form's <c>Version</c>.</param>
/// <param name="toException">Turns an error into the service's exception.</param>
public sealed class QueryProtocol(string serviceName, string apiVersion, Func<ServiceError, AmazonServiceException> toException)
{
    /// <summary>Describes one operation.</summary>
    /// <typeparam name="TRequest">Its request.</typeparam>
    /// <typeparam name="TResponse">Its answer.</typeparam>
    /// <param name="action">Its name on the wire.</param>
    /// <param name="write">Writes the request's parameters.</param>
    /// <param name="read">Reads the content of the result element; null when the answer has none to read.</param>
    /// <returns>The operation.</returns>
    public ServiceOperation<TRequest, TResponse> Operation<TRequest, TResponse>(
        string action, Action<QueryForm, TRequest> write, Action<QueryAnswer, TResponse>? read = null)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() =>
        new(
            new QueryRequestMarshaller<TRequest>(serviceName, apiVersion, action, write),
            new QueryResponseUnmarshaller<TResponse>(serviceName, action, read, toException));
}
