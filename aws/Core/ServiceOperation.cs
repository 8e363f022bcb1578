using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Ccar.Messaging.Aws;

/// <summary>One operation of a service, in whatever protocol it speaks: how its request is written and how its answer is read.</summary>
/// <typeparam name="TRequest">The operation's request.</typeparam>
/// <typeparam name="TResponse">The operation's answer.</typeparam>
/// <param name="Marshaller">Writes the request.</param>
/// <param name="Unmarshaller">Reads the answer, or the error.</param>
public sealed record ServiceOperation<TRequest, TResponse>(IMarshaller<IRequest, AmazonWebServiceRequest> Marshaller, ResponseUnmarshaller Unmarshaller)
    where TRequest : AmazonWebServiceRequest
    where TResponse : AmazonWebServiceResponse, new();
