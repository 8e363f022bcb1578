using Amazon.BedrockAgentRuntime.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime;

/// <summary>
/// Settings of the Bedrock Agent Runtime client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonBedrockAgentRuntimeConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonBedrockAgentRuntimeConfig()
        : base(BedrockAgentRuntimeProtocol.Service)
    {
    }
}
