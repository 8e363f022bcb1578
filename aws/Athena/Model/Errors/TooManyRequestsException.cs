using System.Net;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>Too many calls, or too many queries at once. Retried by the client, slowing down, before it is thrown.</summary>
public sealed class TooManyRequestsException : AmazonAthenaException
{
    /// <inheritdoc cref="AmazonAthenaException(string)"/>
    public TooManyRequestsException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception)"/>
    public TooManyRequestsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public TooManyRequestsException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Which limit was reached, when Athena says.</summary>
    public ThrottleReason? Reason { get; set; }

    /// <summary>Says that the client retries, slowing down.</summary>
    public override RetryableDetails Retryable { get; } = new(true);
}
