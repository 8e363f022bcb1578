using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>A federated catalogue refused. Not retried.</summary>
public sealed class FederationSourceException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public FederationSourceException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public FederationSourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public FederationSourceException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>What it answered.</summary>
    public FederationSourceErrorCode? FederationSourceErrorCode { get; set; }
}
