using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockAgent.Model;

/// <summary>The knowledge base, the data source or the job does not exist. Not retried.</summary>
public sealed class ResourceNotFoundException : AmazonBedrockAgentException
{
    /// <inheritdoc cref="AmazonBedrockAgentException(string)"/>
    public ResourceNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception)"/>
    public ResourceNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ResourceNotFoundException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
