using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The resource to be tagged does not exist. Error code <c>ResourceNotFound</c>.</summary>
public sealed class ResourceNotFoundException : AmazonSimpleNotificationServiceException
{
    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string)"/>
    public ResourceNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception)"/>
    public ResourceNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ResourceNotFoundException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
