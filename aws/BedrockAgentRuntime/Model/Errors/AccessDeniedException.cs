using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The caller may not use this knowledge base or its model. Not retried.</summary>
public sealed class AccessDeniedException : AmazonBedrockAgentRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string)"/>
    public AccessDeniedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception)"/>
    public AccessDeniedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public AccessDeniedException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
