using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>awsJson 1.1 and restJson1: the same but for where the error's code stands.</summary>
internal sealed class JsonProtocol(bool isRest) : IProtocol
{
    private const string ErrorHeader = "x-amzn-ErrorType";
    private readonly string _contentType = isRest ? "application/json" : "application/x-amz-json-1.1";

    public AwsException Refusal(Refusal reason, string message) => reason switch
    {
        Server.Refusal.Unsigned => new AwsException("MissingAuthenticationTokenException", message, Forbidden),
        Server.Refusal.UnknownKey or Server.Refusal.InvalidToken => new AwsException("UnrecognizedClientException", message, Forbidden),
        Server.Refusal.ExpiredToken => new AwsException("ExpiredTokenException", message, Forbidden),
        _ => new AwsException("InvalidSignatureException", message, Forbidden),
    };

    public Answer Write(AwsException error)
    {
        var body = error.Members.DeepClone().AsObject();
        body["message"] = error.Message;
        if (!isRest)
        {
            body["__type"] = error.Code;
        }

        var answer = Write(body) with { Status = error.Status, Error = error.Code };
        answer.Headers[ErrorHeader] = error.Code;
        return answer;
    }

    public Answer Write(JsonObject output) => new()
    {
        Headers = { ["Content-Type"] = _contentType },
        Body = JsonSerializer.SerializeToUtf8Bytes(output),
    };

    private int Forbidden => isRest ? 403 : 400;
}
