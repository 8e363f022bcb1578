using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>Which service a request is for: all share one address, and the signature names the service.</summary>
internal static class ServiceRoute
{
    private static readonly JsonProtocol Target = new(isRest: false);
    private static readonly JsonProtocol Rest = new(isRest: true);
    private static readonly XmlProtocol Xml = new();

    /// <summary>The service by its host name; three Bedrock services sign by one name and differ in their paths.</summary>
    public static string Of(RecordedRequest request, AuthorizationHeader? authorization) => authorization?.Service switch
    {
        "bedrock" => OfBedrock(request.Path),
        { Length: > 0 } service => service,
        _ when request.Headers.TryGetValue("X-Amz-Target", out var target) => OfTarget(target.Split('.')[0]),
        _ => "s3",
    };

    public static IProtocol ProtocolOf(string service) => service switch
    {
        "s3" => Xml,
        "athena" or "glue" or "events" => Target,
        _ => Rest,
    };

    private static string OfBedrock(string path) => path switch
    {
        _ when path.StartsWith("/model/", StringComparison.Ordinal) => "bedrock-runtime",
        _ when path == "/retrieveAndGenerate" || path.EndsWith("/retrieve", StringComparison.Ordinal) => "bedrock-agent-runtime",
        _ => "bedrock-agent",
    };

    private static string OfTarget(string prefix) => prefix switch
    {
        "AmazonAthena" => "athena",
        "AWSGlue" => "glue",
        _ => "events",
    };
}
