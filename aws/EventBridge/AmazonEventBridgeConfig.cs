using Amazon.EventBridge.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.EventBridge;

/// <summary>
/// Settings of the Amazon EventBridge client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonEventBridgeConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonEventBridgeConfig()
        : base(EventBridgeProtocol.Service)
    {
    }
}
