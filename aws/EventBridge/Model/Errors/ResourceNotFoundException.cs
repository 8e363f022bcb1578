using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The event bus does not exist. Not retried.</summary>
public sealed class ResourceNotFoundException : AmazonEventBridgeException
{
    /// <inheritdoc cref="AmazonEventBridgeException(string)"/>
    public ResourceNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonEventBridgeException(string, Exception)"/>
    public ResourceNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonEventBridgeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ResourceNotFoundException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
