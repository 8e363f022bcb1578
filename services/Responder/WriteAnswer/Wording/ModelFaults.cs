using Amazon.Runtime;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What kept a model from being asked.</summary>
internal static class ModelFaults
{
    public static WritingProblem Of(Exception fault) => fault switch
    {
        AmazonServiceException { ErrorCode: { } code } service when code.Contains("Throttl", StringComparison.Ordinal) || (int)service.StatusCode == 429 => WritingProblem.Throttled(code),
        AmazonServiceException service when (int)service.StatusCode is 401 or 403 || IsCredentials(service.ErrorCode) => WritingProblem.Denied(service.ErrorCode ?? "403"),
        AmazonServiceException service => WritingProblem.Failed(service.ErrorCode ?? service.StatusCode.ToString()),
        _ => WritingProblem.Failed(fault.GetType().Name),
    };

    private static bool IsCredentials(string? code) => code is "ExpiredTokenException" or "ExpiredToken" or "UnrecognizedClientException" or "InvalidClientTokenId";
}
