using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>The catalogue's key refused. Not retried.</summary>
public sealed class GlueEncryptionException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public GlueEncryptionException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public GlueEncryptionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public GlueEncryptionException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
