using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>Somebody else changed it meanwhile. Not retried: it is the answer of a compare-and-swap, read anew and decide.</summary>
public sealed class ConcurrentModificationException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public ConcurrentModificationException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public ConcurrentModificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public ConcurrentModificationException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
