using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Something Bedrock stands on answered wrongly (HTTP 502). Retried by the client before it is thrown.</summary>
public sealed class BadGatewayException : AmazonBedrockAgentRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string)"/>
    public BadGatewayException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception)"/>
    public BadGatewayException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public BadGatewayException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>What answered wrongly.</summary>
    public string? ResourceName { get; set; }
}
