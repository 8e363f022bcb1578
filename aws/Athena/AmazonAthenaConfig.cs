using Amazon.Athena.Operations;
using Ccar.Messaging.Aws;

namespace Amazon.Athena;

/// <summary>
/// Settings of the Amazon Athena client: region or <c>ServiceURL</c> (with <c>AuthenticationRegion</c>), retries, timeouts.
/// See the base class for the order in which an endpoint is chosen.
/// </summary>
public class AmazonAthenaConfig : ThinServiceConfig
{
    /// <summary>Settings with the SDK's defaults.</summary>
    public AmazonAthenaConfig()
        : base(AthenaProtocol.Service)
    {
    }
}
