using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>Glue took too long, and may have done it all the same. Retried by the client before it is thrown.</summary>
public sealed class OperationTimeoutException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public OperationTimeoutException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public OperationTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public OperationTimeoutException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Says that the client retries.</summary>
    public override RetryableDetails Retryable { get; } = new(false);
}
