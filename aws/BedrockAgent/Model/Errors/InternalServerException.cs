using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>Bedrock failed (HTTP 500). Retried by the client before it is thrown.</summary>
public sealed class InternalServerException : AmazonBedrockAgentException
{
    /// <inheritdoc cref="AmazonBedrockAgentException(string)"/>
    public InternalServerException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception)"/>
    public InternalServerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InternalServerException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
