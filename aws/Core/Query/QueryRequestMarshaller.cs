using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Ccar.Messaging.Aws.Query;

internal sealed class QueryRequestMarshaller<TRequest>(string clientName, string apiVersion, string action, Action<QueryForm, TRequest> write)
    : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonWebServiceRequest
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, clientName) { HttpMethod = "POST", ResourcePath = "/" };
        request.Parameters["Action"] = action;
        request.Parameters["Version"] = apiVersion;
        write(new QueryForm(request.Parameters, action), (TRequest)input);
        return request;
    }
}
