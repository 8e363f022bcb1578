using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class BedrockAgentRuntimeProtocol
{
    public static readonly ServiceIdentity Service =
        new("Bedrock Agent Runtime", EndpointPrefix: "bedrock-agent-runtime", SigningName: "bedrock", ApiVersion: "2023-07-26");

    public static readonly RestJsonProtocol Json = new(Service, "Amazon.BedrockAgentRuntime", BedrockAgentRuntimeErrors.ToException);
}
