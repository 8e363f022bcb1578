using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>There is one of this name. Not retried: to a caller who repeats himself it is success, once he has compared.</summary>
public sealed class AlreadyExistsException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public AlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public AlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public AlreadyExistsException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
