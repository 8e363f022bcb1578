using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime.Model;

/// <summary>The caller may not use this model. Not retried.</summary>
public sealed class AccessDeniedException : AmazonBedrockRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockRuntimeException(string)"/>
    public AccessDeniedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception)"/>
    public AccessDeniedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public AccessDeniedException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
