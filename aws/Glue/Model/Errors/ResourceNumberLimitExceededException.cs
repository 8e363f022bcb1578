using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>The account has reached a limit. Not retried.</summary>
public sealed class ResourceNumberLimitExceededException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public ResourceNumberLimitExceededException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public ResourceNumberLimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ResourceNumberLimitExceededException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
