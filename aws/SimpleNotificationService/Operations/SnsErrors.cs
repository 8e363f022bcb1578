using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Operations;

/// <summary>Which exception an error code becomes. The codes of the wire are not the names of the types.</summary>
internal static class SnsErrors
{
    private static readonly Dictionary<string, Func<ServiceError, AmazonSimpleNotificationServiceException>> ByCode = new()
    {
        ["AuthorizationError"] = e => new AuthorizationErrorException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["BatchEntryIdsNotDistinct"] = e => new BatchEntryIdsNotDistinctException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["BatchRequestTooLong"] = e => new BatchRequestTooLongException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ConcurrentAccess"] = e => new ConcurrentAccessException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["EmptyBatchRequest"] = e => new EmptyBatchRequestException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["EndpointDisabled"] = e => new EndpointDisabledException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["FilterPolicyLimitExceeded"] = e => new FilterPolicyLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InternalError"] = e => new InternalErrorException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidBatchEntryId"] = e => new InvalidBatchEntryIdException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidParameter"] = e => new InvalidParameterException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ParameterValueInvalid"] = e => new InvalidParameterValueException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidSecurity"] = e => new InvalidSecurityException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["InvalidState"] = e => new InvalidStateException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSAccessDenied"] = e => new KMSAccessDeniedException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSDisabled"] = e => new KMSDisabledException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSInvalidState"] = e => new KMSInvalidStateException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSNotFound"] = e => new KMSNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSOptInRequired"] = e => new KMSOptInRequiredException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["KMSThrottling"] = e => new KMSThrottlingException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["NotFound"] = e => new NotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["PlatformApplicationDisabled"] = e => new PlatformApplicationDisabledException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ReplayLimitExceeded"] = e => new ReplayLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ResourceNotFound"] = e => new ResourceNotFoundException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["StaleTag"] = e => new StaleTagException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["SubscriptionLimitExceeded"] = e => new SubscriptionLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["TagLimitExceeded"] = e => new TagLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["TagPolicy"] = e => new TagPolicyException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["Throttled"] = e => new ThrottledException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["TooManyEntriesInBatchRequest"] = e => new TooManyEntriesInBatchRequestException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["TopicLimitExceeded"] = e => new TopicLimitExceededException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
        ["ValidationException"] = e => new ValidationException(e.Message, e.Cause, e.Type, e.Code, e.RequestId, e.StatusCode),
    };

    public static AmazonServiceException ToException(ServiceError error) =>
        error.Code is { } code && ByCode.TryGetValue(code, out var make)
            ? make(error)
            : new AmazonSimpleNotificationServiceException(error.Message, error.Cause, error.Type, error.Code, error.RequestId, error.StatusCode);
}
