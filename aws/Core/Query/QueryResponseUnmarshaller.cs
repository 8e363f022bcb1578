using System.Net;
using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Ccar.Messaging.Aws.Query;

internal sealed class QueryResponseUnmarshaller<TResponse>(
    string clientName, string action, Action<QueryAnswer, TResponse>? read, Func<ServiceError, AmazonServiceException> toException) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    private const int QuotedCharacters = 200;

    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        var body = Body(input);
        try
        {
            var root = Expect(XmlAnswer.Parse(body), action + "Response");
            var response = new TResponse { ResponseMetadata = new ResponseMetadata { RequestId = root.Child("ResponseMetadata").Child("RequestId")?.Value } };
            read?.Invoke(new QueryAnswer(root.Child(action + "Result")), response);
            return response;
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            throw Unreadable(input, body, exception, input.ResponseData.StatusCode);
        }
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var body = Body(input);
        try
        {
            var root = Expect(XmlAnswer.Parse(body), "ErrorResponse");
            var error = Expect(root.Child("Error"), "Error");
            var code = error.Child("Code")?.Value;
            var message = error.Child("Message")?.Value;
            return toException(new ServiceError(
                string.IsNullOrEmpty(message) ? $"{action} failed with HTTP {(int)statusCode} and error code '{code}', and no message." : message,
                innerException,
                error.Child("Type")?.Value switch { "Sender" => ErrorType.Sender, "Receiver" => ErrorType.Receiver, _ => ErrorType.Unknown },
                code,
                root.Child("RequestId")?.Value ?? RequestId(input),
                statusCode));
        }
        catch (XmlException)
        {
            return Unreadable(input, body, innerException, statusCode);
        }
    }

    private static string Body(XmlUnmarshallerContext input)
    {
        using var reader = new StreamReader(input.Stream, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static XElement Expect(XElement? element, string name) =>
        element?.Name.LocalName == name
            ? element
            : throw new XmlException($"Expected <{name}>, found {(element is null ? "nothing" : $"<{element.Name.LocalName}>")}.");

    private static string? RequestId(XmlUnmarshallerContext input) => input.ResponseData.GetHeaderValue("x-amzn-RequestId") is { Length: > 0 } id ? id : null;

    private AmazonServiceException Unreadable(XmlUnmarshallerContext input, string body, Exception cause, HttpStatusCode statusCode)
    {
        var quoted = body.Length > QuotedCharacters ? body[..QuotedCharacters] + "…" : body;
        return toException(new ServiceError(
            $"{action} was answered with HTTP {(int)statusCode} and a body that is not an answer of {clientName}: '{quoted}'. "
            + "Check that the endpoint is the service's own and not a proxy's page.",
            cause,
            ErrorType.Unknown,
            null,
            RequestId(input),
            statusCode));
    }
}
