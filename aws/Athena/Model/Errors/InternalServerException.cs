using System.Net;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>Athena failed. Retried by the client before it is thrown.</summary>
public sealed class InternalServerException : AmazonAthenaException
{
    /// <inheritdoc cref="AmazonAthenaException(string)"/>
    public InternalServerException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception)"/>
    public InternalServerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InternalServerException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Says that the client retries.</summary>
    public override RetryableDetails Retryable { get; } = new(false);
}
