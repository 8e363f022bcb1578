using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Tells the faults of a service that pass from those that stay, for all who call one; each makes an exception of its own of it. What the SDK tries again by
/// itself it has tried again before.
/// </summary>
public static class AwsCallFaults
{
    /// <summary>True when the service takes the call later.</summary>
    public static bool IsThrottling(Exception fault) =>
        fault is AmazonServiceException service && (AwsErrorCodes.IsThrottling(service.ErrorCode) || service.StatusCode == HttpStatusCode.TooManyRequests);

    /// <summary>What the fault means; null for what is none of the service's.</summary>
    public static AwsCallFault? Explain(Exception fault, AwsCall call) => fault switch
    {
        AmazonServiceException refused => Explain(refused, call),
        AmazonClientException => Passing(
            $"{call} failed: {ServiceWords.Clean(fault.Message).TrimEnd('.')}. Check the credentials, the region, and AWS_ENDPOINT_URL where it is set."),
        HttpRequestException or TimeoutException or IOException or OperationCanceledException => Passing($"{call} failed: {ServiceWords.Clean(fault.Message)}"),
        _ => null,
    };

    /// <summary>What the fault of one item of a batch means.</summary>
    public static AwsCallFault Explain(string? code, string? message, AwsCall call) =>
        Explain(new AmazonServiceException(message) { ErrorCode = code, StatusCode = HttpStatusCode.BadRequest }, call);

    private static AwsCallFault Explain(AmazonServiceException fault, AwsCall call) => fault switch
    {
        _ when AwsErrorCodes.IsExpired(fault.ErrorCode) => Passing($"{call} failed: the credentials are expired or the clock is wrong ({Code(fault)})."),
        _ when AwsErrorCodes.IsUnknownCredentials(fault.ErrorCode) => Staying(
            $"{call} failed: the credentials are not taken ({Answer(fault)}). Correct the credentials, or the region they sign for."),
        _ when AwsErrorCodes.IsDenied(fault.ErrorCode) || fault.StatusCode == HttpStatusCode.Forbidden => Staying(
            $"{call} is not allowed ({Answer(fault)}). Allow the worker's role {call.Action} on {call.Resources}; what failed can be repeated then."),
        _ when AwsErrorCodes.IsPassing(fault.ErrorCode, fault.StatusCode) => Passing($"{call} failed: {Answer(fault)}."),
        _ => Staying($"{call} was refused: {Answer(fault)}."),
    };

    private static AwsCallFault Passing(string sentence) => new(MayPass: true, sentence);

    private static AwsCallFault Staying(string sentence) => new(MayPass: false, sentence);

    private static string Answer(AmazonServiceException fault) => $"{Code(fault)}: {ServiceWords.Clean(fault.Message).TrimEnd('.')}";

    private static string Code(AmazonServiceException fault) =>
        fault.ErrorCode is { Length: > 0 } code ? ServiceWords.Clean(code, 80) : ((int)fault.StatusCode).ToString(CultureInfo.InvariantCulture);
}
