using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime.Model;

/// <summary>Bedrock is not available (HTTP 503). Retried by the client before it is thrown.</summary>
public sealed class ServiceUnavailableException : AmazonBedrockRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockRuntimeException(string)"/>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception)"/>
    public ServiceUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ServiceUnavailableException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
