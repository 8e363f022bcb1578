using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService;

/// <summary>Settings of the SNS client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts. See the base class for the order in which an endpoint is chosen.</summary>
public class AmazonSimpleNotificationServiceConfig : ThinServiceConfig
{
    private static readonly ServiceIdentity Sns = new("SNS", EndpointPrefix: "sns", SigningName: "sns", ApiVersion: "2010-03-31");

    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonSimpleNotificationServiceConfig()
        : base(Sns)
    {
    }
}
