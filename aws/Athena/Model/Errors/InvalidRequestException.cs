using System.Net;
using Amazon.Runtime;

namespace Amazon.Athena.Model;

/// <summary>The request is wrong; an unknown query or workgroup is one too. Not retried.</summary>
public sealed class InvalidRequestException : AmazonAthenaException
{
    /// <inheritdoc cref="AmazonAthenaException(string)"/>
    public InvalidRequestException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception)"/>
    public InvalidRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="AmazonAthenaException(string, Exception?, ErrorType, string?, string?, HttpStatusCode)"/>
    public InvalidRequestException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Athena's own code of what is wrong, such as INVALID_INPUT; null when it names none.</summary>
    public string? AthenaErrorCode { get; set; }
}
