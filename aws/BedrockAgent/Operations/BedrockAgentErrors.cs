using Amazon.BedrockAgent.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class BedrockAgentErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonBedrockAgentException>> ByCode = new()
    {
        ["AccessDeniedException"] = (e, _) => new AccessDeniedException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ConflictException"] = (e, _) => new ConflictException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InternalServerException"] = (e, _) => new InternalServerException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNotFoundException"] = (e, _) => new ResourceNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ServiceQuotaExceededException"] = (e, _) => new ServiceQuotaExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ThrottlingException"] = (e, _) => new ThrottlingException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ValidationException"] = (e, body) => new ValidationException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            FieldList = body.List("fieldList", DocumentsJson.ReadValidationExceptionField),
        },
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonBedrockAgentException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
