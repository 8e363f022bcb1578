using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>An ingestion job is running already (HTTP 409). Not retried: it may run for hours.</summary>
public sealed class ConflictException : AmazonBedrockAgentException
{
    /// <inheritdoc cref="AmazonBedrockAgentException(string)"/>
    public ConflictException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception)"/>
    public ConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ConflictException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
