using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Bedrock failed (HTTP 500). Retried by the client before it is thrown.</summary>
public sealed class InternalServerException : AmazonBedrockAgentRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string)"/>
    public InternalServerException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception)"/>
    public InternalServerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InternalServerException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Why, when it says so.</summary>
    public string? Reason { get; set; }
}
