using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime.Model;

/// <summary>Too many requests or tokens a minute. Retried by the client, slowing down, before it is thrown.</summary>
public sealed class ThrottlingException : AmazonBedrockRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockRuntimeException(string)"/>
    public ThrottlingException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception)"/>
    public ThrottlingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ThrottlingException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
