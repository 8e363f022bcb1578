using System.Net;
using Amazon.Runtime;

namespace Amazon.Glue.Model;

/// <summary>A federated catalogue has one of this name. Not retried.</summary>
public sealed class FederatedResourceAlreadyExistsException : AmazonGlueException
{
    /// <inheritdoc cref="AmazonGlueException(string)"/>
    public FederatedResourceAlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception)"/>
    public FederatedResourceAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonGlueException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public FederatedResourceAlreadyExistsException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The resource of Glue it belongs to.</summary>
    public string? AssociatedGlueResource { get; set; }
}
