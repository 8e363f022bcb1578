using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockRuntime.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class BedrockRuntimeErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonBedrockRuntimeException>> ByCode = new()
    {
        ["AccessDeniedException"] = (e, _) => new AccessDeniedException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InternalServerException"] = (e, _) => new InternalServerException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ModelErrorException"] = (e, body) => new ModelErrorException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            OriginalStatusCode = body.Whole32("originalStatusCode"),
            ResourceName = body.Text("resourceName"),
        },
        ["ModelNotReadyException"] = (e, _) => new ModelNotReadyException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ModelTimeoutException"] = (e, _) => new ModelTimeoutException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNotFoundException"] = (e, _) => new ResourceNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ServiceUnavailableException"] = (e, _) => new ServiceUnavailableException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ThrottlingException"] = (e, _) => new ThrottlingException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ValidationException"] = (e, _) => new ValidationException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonBedrockRuntimeException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
