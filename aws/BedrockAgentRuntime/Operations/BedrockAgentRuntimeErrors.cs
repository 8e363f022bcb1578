using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class BedrockAgentRuntimeErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonBedrockAgentRuntimeException>> ByCode = new()
    {
        ["AccessDeniedException"] = (e, _) => new AccessDeniedException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["BadGatewayException"] = (e, body) => new BadGatewayException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            ResourceName = body.Text("resourceName"),
        },
        ["ConflictException"] = (e, _) => new ConflictException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["DependencyFailedException"] = (e, body) => new DependencyFailedException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            ResourceName = body.Text("resourceName"),
        },
        ["InternalServerException"] = (e, body) => new InternalServerException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            Reason = body.Text("reason"),
        },
        ["ResourceNotFoundException"] = (e, _) => new ResourceNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ServiceQuotaExceededException"] = (e, _) => new ServiceQuotaExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ThrottlingException"] = (e, _) => new ThrottlingException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ValidationException"] = (e, _) => new ValidationException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonBedrockAgentRuntimeException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
