using System.Net;
using Amazon.Runtime;

namespace Amazon.BedrockRuntime;

/// <summary>
/// Bedrock Runtime refused a request, or answered what cannot be read. Error codes it documents have a type of their own in the namespace <c>Model</c>.
/// </summary>
public class AmazonBedrockRuntimeException : AmazonServiceException
{
    /// <summary>An exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public AmazonBedrockRuntimeException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public AmazonBedrockRuntimeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception with all the service said.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause, or null.</param>
    /// <param name="errorType">Whose fault it is.</param>
    /// <param name="errorCode">The wire's error code, or null when the answer carried none.</param>
    /// <param name="requestId">AWS's id of the request, or null when the answer carried none.</param>
    /// <param name="statusCode">HTTP status of the answer.</param>
    public AmazonBedrockRuntimeException(
        string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
