using Amazon.Glue.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.Glue;

/// <summary>
/// Settings of the AWS Glue client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonGlueConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonGlueConfig()
        : base(GlueProtocol.Service)
    {
    }
}
