using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>Too many calls. Retried by the client, slowing down, before it is thrown.</summary>
public sealed class ThrottlingException : AmazonBedrockAgentException
{
    /// <inheritdoc cref="AmazonBedrockAgentException(string)"/>
    public ThrottlingException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception)"/>
    public ThrottlingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ThrottlingException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
