using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Operations;

/// <summary>Which exception an error code becomes. The codes of the wire are not the names of the types.</summary>
internal static class SnsErrors
{
    private static readonly Dictionary<string, Func<ServiceError, AmazonSimpleNotificationServiceException>> ByCode = new()
    {
        ["AuthorizationError"] = error => new AuthorizationErrorException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["BatchEntryIdsNotDistinct"] = error => new BatchEntryIdsNotDistinctException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["BatchRequestTooLong"] = error => new BatchRequestTooLongException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["ConcurrentAccess"] = error => new ConcurrentAccessException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["EmptyBatchRequest"] = error => new EmptyBatchRequestException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["EndpointDisabled"] = error => new EndpointDisabledException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["FilterPolicyLimitExceeded"] = error => new FilterPolicyLimitExceededException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["InternalError"] = error => new InternalErrorException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["InvalidBatchEntryId"] = error => new InvalidBatchEntryIdException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["InvalidParameter"] = error => new InvalidParameterException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["ParameterValueInvalid"] = error => new InvalidParameterValueException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["InvalidSecurity"] = error => new InvalidSecurityException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["InvalidState"] = error => new InvalidStateException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSAccessDenied"] = error => new KMSAccessDeniedException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSDisabled"] = error => new KMSDisabledException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSInvalidState"] = error => new KMSInvalidStateException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSNotFound"] = error => new KMSNotFoundException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSOptInRequired"] = error => new KMSOptInRequiredException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["KMSThrottling"] = error => new KMSThrottlingException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["NotFound"] = error => new NotFoundException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["PlatformApplicationDisabled"] = error => new PlatformApplicationDisabledException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["ReplayLimitExceeded"] = error => new ReplayLimitExceededException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["ResourceNotFound"] = error => new ResourceNotFoundException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["StaleTag"] = error => new StaleTagException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["SubscriptionLimitExceeded"] = error => new SubscriptionLimitExceededException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["TagLimitExceeded"] = error => new TagLimitExceededException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["TagPolicy"] = error => new TagPolicyException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["Throttled"] = error => new ThrottledException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["TooManyEntriesInBatchRequest"] = error => new TooManyEntriesInBatchRequestException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["TopicLimitExceeded"] = error => new TopicLimitExceededException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
        ["ValidationException"] = error => new ValidationException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error)
            : new AmazonSimpleNotificationServiceException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
