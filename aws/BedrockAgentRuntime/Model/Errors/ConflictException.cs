using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The call collides with another one (HTTP 409). Not retried.</summary>
public sealed class ConflictException : AmazonBedrockAgentRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string)"/>
    public ConflictException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception)"/>
    public ConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ConflictException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
