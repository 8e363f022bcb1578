using Amazon.Runtime;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What kept a model from being asked.</summary>
internal static class ModelFaults
{
    public static WritingProblem Of(Exception fault) => fault switch
    {
        AmazonServiceException service when IsThrottled(service) => WritingProblem.Throttled(service.ErrorCode ?? "429"),
        AmazonServiceException service when IsDenied(service) => WritingProblem.Denied(service.ErrorCode ?? "403"),
        AmazonServiceException service => WritingProblem.Failed(service.ErrorCode ?? service.StatusCode.ToString()),
        _ => WritingProblem.Failed(fault.GetType().Name),
    };

    private static bool IsThrottled(AmazonServiceException fault) =>
        (int)fault.StatusCode == 429 || fault.ErrorCode?.Contains("Throttl", StringComparison.Ordinal) is true;

    private static bool IsDenied(AmazonServiceException fault) =>
        (int)fault.StatusCode is 401 or 403
        || fault.ErrorCode is "ExpiredTokenException" or "ExpiredToken" or "UnrecognizedClientException" or "InvalidClientTokenId";
}
