using Amazon.BedrockAgent.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent;

/// <summary>
/// Settings of the Bedrock Agent client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonBedrockAgentConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonBedrockAgentConfig()
        : base(BedrockAgentProtocol.Service)
    {
    }
}
