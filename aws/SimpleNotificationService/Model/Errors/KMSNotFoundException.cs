using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The encryption key does not exist. Error code <c>KMSNotFound</c>.</summary>
public sealed class KMSNotFoundException : AmazonSimpleNotificationServiceException
{
    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string)"/>
    public KMSNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception)"/>
    public KMSNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public KMSNotFoundException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
