using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>The database, table or partition does not exist. Not retried.</summary>
public sealed class EntityNotFoundException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public EntityNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public EntityNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public EntityNotFoundException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Whether a federated catalogue says so.</summary>
    public bool? FromFederationSource { get; set; }
}
