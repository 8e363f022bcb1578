using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>The table is being changed. Retried by the client before it is thrown.</summary>
public sealed class ResourceNotReadyException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public ResourceNotReadyException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public ResourceNotReadyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ResourceNotReadyException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Says that the client retries.</summary>
    public override RetryableDetails Retryable { get; } = new(false);
}
