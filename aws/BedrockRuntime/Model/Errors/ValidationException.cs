using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime.Model;

/// <summary>The request is wrong, or the model does not take it. Not retried.</summary>
public sealed class ValidationException : AmazonBedrockRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockRuntimeException(string)"/>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception)"/>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ValidationException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
