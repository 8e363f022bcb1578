using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>The table is in a state that does not allow this. Not retried.</summary>
public sealed class InvalidStateException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public InvalidStateException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public InvalidStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InvalidStateException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
