using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Athena.Operations;

internal static class AthenaProtocol
{
    public static readonly ServiceIdentity Service =
        new("Athena", EndpointPrefix: "athena", SigningName: "athena", ApiVersion: "2017-05-18");

    public static readonly AwsJsonProtocol Json = new(Service, "Amazon.Athena", "AmazonAthena", AthenaErrors.ToException);
}
