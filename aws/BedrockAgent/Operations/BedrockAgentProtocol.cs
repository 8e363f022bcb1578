using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

internal static class BedrockAgentProtocol
{
    public static readonly ServiceIdentity Service =
        new("Bedrock Agent", EndpointPrefix: "bedrock-agent", SigningName: "bedrock", ApiVersion: "2023-06-05");

    public static readonly RestJsonProtocol Json = new(Service, "Amazon.BedrockAgent", BedrockAgentErrors.ToException);
}
