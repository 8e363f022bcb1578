using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The value of a parameter, or of a message attribute, cannot be used. Error code <c>ParameterValueInvalid</c>.</summary>
public sealed class InvalidParameterValueException : AmazonSimpleNotificationServiceException
{
    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string)"/>
    public InvalidParameterValueException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception)"/>
    public InvalidParameterValueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonSimpleNotificationServiceException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InvalidParameterValueException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
