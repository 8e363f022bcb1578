using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.EventBridge.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class EventBridgeErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonEventBridgeException>> ByCode = new()
    {
        ["InternalException"] = (e, _) => new InternalException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNotFoundException"] = (e, _) => new ResourceNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonEventBridgeException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
