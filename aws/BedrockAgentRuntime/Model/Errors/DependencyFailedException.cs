using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>The vector store, the embedding model or the key refused (HTTP 424). Retried by the client before it is thrown.</summary>
public sealed class DependencyFailedException : AmazonBedrockAgentRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string)"/>
    public DependencyFailedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception)"/>
    public DependencyFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public DependencyFailedException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>What refused.</summary>
    public string? ResourceName { get; set; }

    /// <summary>Says that the client retries.</summary>
    public override RetryableDetails Retryable { get; } = new(false);
}
