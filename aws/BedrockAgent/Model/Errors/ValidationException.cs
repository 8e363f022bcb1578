using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgent.Model;

/// <summary>The request is wrong. Not retried.</summary>
public sealed class ValidationException : AmazonBedrockAgentException
{
    /// <inheritdoc cref="AmazonBedrockAgentException(string)"/>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception)"/>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockAgentException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ValidationException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Which members are wrong.</summary>
    public List<ValidationExceptionField>? FieldList { get; set; } = EmptyCollections.List<ValidationExceptionField>();
}
