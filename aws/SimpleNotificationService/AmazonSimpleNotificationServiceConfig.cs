using Amazon.SimpleNotificationService.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService;

/// <summary>
/// Settings of the SNS client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonSimpleNotificationServiceConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonSimpleNotificationServiceConfig()
        : base(SnsProtocol.Service)
    {
    }
}
