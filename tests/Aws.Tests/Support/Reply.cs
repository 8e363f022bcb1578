namespace Ccar.Messaging.Aws.Tests.Support;

public sealed record Reply(int Status, string Body)
{
    private const string Namespace = "http://sns.amazonaws.com/doc/2010-03-31/";

    /// <summary>Headers beside the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Reply Json(string body) => new(200, body) { Headers = new Dictionary<string, string> { ["x-amzn-RequestId"] = "5a2b-request" } };

    public static Reply JsonError(int status, string code, string members = "\"message\":\"So it is.\"") => new(status, $$"""{"__type":"{{code}}",{{members}}}""")
    {
        Headers = new Dictionary<string, string> { ["x-amzn-RequestId"] = "e7f1-request", ["x-amzn-ErrorType"] = code },
    };

    public static Reply Success(string action, string result = "") => new(200, $"""
        <{action}Response xmlns="{Namespace}">
          <{action}Result>{result}</{action}Result>
          <ResponseMetadata><RequestId>5a2b-request</RequestId></ResponseMetadata>
        </{action}Response>
        """);

    public static Reply Error(int status, string code, string message = "So it is.") => new(status, $"""
        <ErrorResponse xmlns="{Namespace}">
          <Error><Type>{(status < 500 ? "Sender" : "Receiver")}</Type><Code>{code}</Code><Message>{message}</Message></Error>
          <RequestId>e7f1-request</RequestId>
        </ErrorResponse>
        """);
}
