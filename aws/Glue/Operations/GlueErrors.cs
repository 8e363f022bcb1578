using Amazon.Glue.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.Glue.Operations;

/// <summary>Which exception an error code becomes.</summary>
internal static class GlueErrors
{
    private static readonly Dictionary<string, Func<ServiceError, JsonAnswer, AmazonGlueException>> ByCode = new()
    {
        ["AlreadyExistsException"] = (e, _) => new AlreadyExistsException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ConcurrentModificationException"] = (e, _) => new ConcurrentModificationException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["EntityNotFoundException"] = (e, body) => new EntityNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            FromFederationSource = body.Flag("FromFederationSource"),
        },
        ["FederatedResourceAlreadyExistsException"] = (e, body) =>
            new FederatedResourceAlreadyExistsException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
            {
                AssociatedGlueResource = body.Text("AssociatedGlueResource"),
            },
        ["FederationSourceException"] = (e, body) => new FederationSourceException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            FederationSourceErrorCode = body.Constant("FederationSourceErrorCode", FederationSourceErrorCode.FindValue),
        },
        ["FederationSourceRetryableException"] = (e, _) =>
            new FederationSourceRetryableException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["GlueEncryptionException"] = (e, _) => new GlueEncryptionException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InternalServiceException"] = (e, _) => new InternalServiceException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidInputException"] = (e, body) => new InvalidInputException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode)
        {
            FromFederationSource = body.Flag("FromFederationSource"),
        },
        ["InvalidStateException"] = (e, _) => new InvalidStateException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["OperationTimeoutException"] = (e, _) => new OperationTimeoutException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNotReadyException"] = (e, _) => new ResourceNotReadyException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNumberLimitExceededException"] = (e, _) =>
            new ResourceNumberLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error, JsonAnswer body) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error, body)
            : new AmazonGlueException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
