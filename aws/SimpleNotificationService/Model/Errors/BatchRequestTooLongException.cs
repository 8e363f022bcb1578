using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>All messages of a batch together are too long. Error code <c>BatchRequestTooLong</c>.</summary>
public sealed class BatchRequestTooLongException : AmazonSimpleNotificationServiceException
{
    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string)"/>
    public BatchRequestTooLongException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception)"/>
    public BatchRequestTooLongException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public BatchRequestTooLongException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
