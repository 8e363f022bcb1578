using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The account has as many filter policies as it may have. Error code <c>FilterPolicyLimitExceeded</c>.</summary>
public sealed class FilterPolicyLimitExceededException : AmazonSimpleNotificationServiceException
{
    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string)"/>
    public FilterPolicyLimitExceededException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception)"/>
    public FilterPolicyLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public FilterPolicyLimitExceededException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
