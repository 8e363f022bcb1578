using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime.Model;

/// <summary>The model failed on this request (HTTP 424). Not retried: the same text mostly fails again.</summary>
public sealed class ModelErrorException : AmazonBedrockRuntimeException
{
    /// <inheritdoc cref="AmazonBedrockRuntimeException(string)"/>
    public ModelErrorException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception)"/>
    public ModelErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonBedrockRuntimeException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ModelErrorException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Status the model answered with.</summary>
    public int? OriginalStatusCode { get; set; }

    /// <summary>Which model.</summary>
    public string? ResourceName { get; set; }
}
