using System.Net;

namespace Ccar.Messaging.Storage;

/// <summary>
/// What the error codes of AWS mean that every service shares, in one place: whoever calls a service asks here whether to wait, to tell of a permission, or
/// to give up. Codes of one service alone stand with its callers.
/// </summary>
public static class AwsErrorCodes
{
    private static readonly HashSet<string> Expired =
        ["ExpiredToken", "ExpiredTokenException", "RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture", "TokenRefreshRequired"];

    private static readonly HashSet<string> Denied =
    [
        "AccessDenied", "AccessDeniedException", "AuthorizationError", "NotAuthorized", "NotAuthorizedException", "UnauthorizedException",
        "UnauthorizedOperation",
    ];

    private static readonly HashSet<string> Unknown =
    [
        "IncompleteSignature", "IncompleteSignatureException", "InvalidAccessKeyId", "InvalidClientTokenId", "InvalidSignatureException",
        "MissingAuthenticationToken", "MissingAuthenticationTokenException", "SignatureDoesNotMatch", "UnrecognizedClientException",
    ];

    private static readonly HashSet<string> TooMany =
        ["BandwidthLimitExceeded", "RequestLimitExceeded", "SlowDown", "TooManyRequestsException"];

    private static readonly HashSet<string> Passing =
    [
        "ConcurrentModificationException", "ConflictException", "FederationSourceRetryableException", "InternalError", "InternalException", "InternalFailure",
        "InternalServerException", "InternalServiceException", "LimitExceededException", "ModelNotReadyException", "OperationAborted",
        "OperationTimeoutException", "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException", "ResourceNotReadyException",
        "ServiceQuotaExceededException", "ServiceUnavailable", "ServiceUnavailableException",
    ];

    /// <summary>Credentials that have expired, or a clock that is wrong: both mend.</summary>
    public static bool IsExpired(string? code) => code is not null && Expired.Contains(code);

    /// <summary>The role lacks a permission.</summary>
    public static bool IsDenied(string? code) => code is not null && Denied.Contains(code);

    /// <summary>AWS does not know the credentials, or the signature is none of theirs.</summary>
    public static bool IsUnknownCredentials(string? code) => code is not null && Unknown.Contains(code);

    /// <summary>Too many calls. Throttling has many names: <c>Throttling</c>, <c>ThrottledException</c>, <c>KMS.ThrottlingException</c>, <c>SlowDown</c>.</summary>
    public static bool IsThrottling(string? code) => code is not null && (code.Contains("Throttl", StringComparison.OrdinalIgnoreCase) || TooMany.Contains(code));

    /// <summary>True for a fault that may be gone at the next attempt.</summary>
    public static bool IsPassing(string? code) => IsThrottling(code) || (code is not null && Passing.Contains(code));

    /// <summary>The same, where the HTTP status is known: 0 says that there was no answer, a success that the answer could not be read.</summary>
    public static bool IsPassing(string? code, HttpStatusCode status) =>
        IsPassing(code) || IsUnreadable(code, status) || status is 0 or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>True for an answer that says it went well and cannot be read, as when it was cut short on its way: no refusal.</summary>
    public static bool IsUnreadable(string? code, HttpStatusCode status) => string.IsNullOrEmpty(code) && status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;
}
