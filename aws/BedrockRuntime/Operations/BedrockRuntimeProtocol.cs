using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockRuntime.Operations;

internal static class BedrockRuntimeProtocol
{
    public static readonly ServiceIdentity Service =
        new("Bedrock Runtime", EndpointPrefix: "bedrock-runtime", SigningName: "bedrock", ApiVersion: "2023-09-30");

    public static readonly RestJsonProtocol Json = new(Service, "Amazon.BedrockRuntime", BedrockRuntimeErrors.ToException);
}
