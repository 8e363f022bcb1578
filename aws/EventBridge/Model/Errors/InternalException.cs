using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge failed. Retried by the client before it is thrown; events it took all the same arrive twice.</summary>
public sealed class InternalException : AmazonEventBridgeException
{
    /// <inheritdoc cref="AmazonEventBridgeException(string)"/>
    public InternalException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonEventBridgeException(string, Exception)"/>
    public InternalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonEventBridgeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InternalException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Says that the client retries.</summary>
    public override RetryableDetails Retryable { get; } = new(false);
}
