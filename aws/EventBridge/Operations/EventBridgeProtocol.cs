using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.EventBridge.Operations;

internal static class EventBridgeProtocol
{
    public static readonly ServiceIdentity Service =
        new("EventBridge", EndpointPrefix: "events", SigningName: "events", ApiVersion: "2015-10-07");

    public static readonly AwsJsonProtocol Json = new(Service, "Amazon.EventBridge", "AWSEvents", EventBridgeErrors.ToException);
}
