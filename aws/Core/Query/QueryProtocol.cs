using Amazon.Runtime;

namespace Ccar.Messaging.Aws.Query;

/// <summary>The Query protocol as one service speaks it: forms go out, XML comes back.</summary>
/// <param name="service">Which service.</param>
/// <param name="clientName">Namespace of its client, such as <c>Amazon.SimpleNotificationService</c>: names the service in logs and messages.</param>
/// <param name="toException">Turns an error into the service's exception.</param>
public sealed class QueryProtocol(ServiceIdentity service, string clientName, Func<ServiceError, AmazonServiceException> toException)
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
            new QueryRequestMarshaller<TRequest>(clientName, service.ApiVersion, action, write),
            new QueryResponseUnmarshaller<TResponse>(clientName, action, read, toException));
}
