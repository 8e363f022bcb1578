using Amazon.BedrockRuntime.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime;

/// <summary>
/// Settings of the Bedrock Runtime client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonBedrockRuntimeConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonBedrockRuntimeConfig()
        : base(BedrockRuntimeProtocol.Service)
    {
    }
}
