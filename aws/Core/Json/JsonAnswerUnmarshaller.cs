using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Ccar.Messaging.Aws.Json;

internal sealed class JsonAnswerUnmarshaller<TResponse>(
    string clientName, string operation, Action<JsonAnswer, TResponse>? read, Func<ServiceError, JsonAnswer, AmazonServiceException> toException)
    : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    private const int QuotedCharacters = 200;

    // The base wraps what is thrown here, ours too, and that would be sent again: the same page would come.
    public override AmazonWebServiceResponse Unmarshall(UnmarshallerContext context) => Unmarshall((JsonUnmarshallerContext)context);

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var body = Body(input);
        var response = new TResponse { ResponseMetadata = new ResponseMetadata { RequestId = RequestId(input) } };
        if (read is null && string.IsNullOrWhiteSpace(body))
        {
            return response;
        }

        try
        {
            using var document = Parse(body);
            read?.Invoke(new JsonAnswer(document.RootElement), response);
            return response;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw Unreadable(input, body, exception, input.ResponseData.StatusCode);
        }
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var body = Body(input);
        try
        {
            using var document = Parse(string.IsNullOrWhiteSpace(body) && Header(input, "x-amzn-ErrorType") is not null ? "{}" : body);
            var answer = new JsonAnswer(document.RootElement);
            var code = ErrorCode.Of(Header(input, "x-amzn-ErrorType"), answer);
            var message = answer.Text("message") ?? answer.Text("Message") ?? answer.Text("errorMessage");
            return code is null && message is null
                ? Unreadable(input, body, innerException, statusCode)
                : toException(Error(string.IsNullOrEmpty(message) ? Silent(code, statusCode) : message, innerException, code, input, statusCode), answer);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return Unreadable(input, body, innerException, statusCode);
        }
    }

    private static string Body(JsonUnmarshallerContext input)
    {
        using var reader = new StreamReader(input.Stream, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static JsonDocument Parse(string body)
    {
        var document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        throw new JsonException("The body is no JSON object.");
    }

    private static string? Header(JsonUnmarshallerContext input, string name) =>
        input.ResponseData.GetHeaderValue(name) is { Length: > 0 } value ? value : null;

    private static string? RequestId(JsonUnmarshallerContext input) => Header(input, "x-amzn-RequestId");

    private static ServiceError Error(string message, Exception cause, string? code, JsonUnmarshallerContext input, HttpStatusCode statusCode) => new(
        message,
        cause,
        (int)statusCode switch { >= 500 => ErrorType.Receiver, >= 400 => ErrorType.Sender, _ => ErrorType.Unknown },
        code,
        RequestId(input),
        statusCode);

    private string Silent(string? code, HttpStatusCode statusCode) =>
        $"{operation} failed with HTTP {(int)statusCode} and error code '{code}', and no message.";

    private AmazonServiceException Unreadable(JsonUnmarshallerContext input, string body, Exception cause, HttpStatusCode statusCode)
    {
        var quoted = body.Length > QuotedCharacters ? body[..QuotedCharacters] + "…" : body;
        var reason = cause is FormatException ? $"{cause.Message} " : "";
        var message = $"{operation} was answered with HTTP {(int)statusCode} and a body that is not an answer of {clientName}: '{quoted}'. {reason}"
            + "Check that the endpoint is the service's own and not a proxy's page.";
        return toException(Error(message, cause, null, input, statusCode), new JsonAnswer(default));
    }
}
