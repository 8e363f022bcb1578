using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

internal static class GlueProtocol
{
    public static readonly ServiceIdentity Service =
        new("Glue", EndpointPrefix: "glue", SigningName: "glue", ApiVersion: "2017-03-31");

    public static readonly AwsJsonProtocol Json = new(Service, "Amazon.Glue", "AWSGlue", GlueErrors.ToException);
}
