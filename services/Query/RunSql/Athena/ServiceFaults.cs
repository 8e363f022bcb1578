using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Tells what a refusal of a service means: wait, try again, or give up and say why.</summary>
internal static class ServiceFaults
{
    /// <summary>True when the service takes the call later.</summary>
    public static bool IsThrottling(Exception fault) =>
        fault is AmazonServiceException service && (AwsErrorCodes.IsThrottling(service.ErrorCode) || service.StatusCode == HttpStatusCode.TooManyRequests);

    /// <summary>The fault in the product's words, <see cref="EngineUnavailableException"/> for one that passes; null for what is none of the service's.</summary>
    public static Exception? Explain(Exception fault, ServiceCall call) => fault switch
    {
        AmazonServiceException refused => Explain(refused, call),
        HttpRequestException or TimeoutException or IOException or OperationCanceledException =>
            new EngineUnavailableException($"{call.Service} could not be reached for {call.Operation}: {EngineWords.Clean(fault.Message)}", fault),
        AmazonClientException => new EngineUnavailableException(
            $"{call.Service} could not be asked for {call.Operation}: {EngineWords.Clean(fault.Message)} "
            + "Check the credentials, the region, and AWS_ENDPOINT_URL where it is set.",
            fault),
        _ => null,
    };

    private static Exception Explain(AmazonServiceException fault, ServiceCall call) => fault switch
    {
        _ when AwsErrorCodes.IsDenied(fault.ErrorCode) => new EngineFailedException(
            $"The worker may not do {call.Operation} in {call.Service}. Allow {call.Action} on {call.Resources}. {call.Service} says: {EngineWords.Clean(fault.Message)}", fault),
        _ when AwsErrorCodes.IsUnknownCredentials(fault.ErrorCode) => new EngineFailedException(
            $"{call.Service} does not take the worker's credentials for {call.Operation}; correct the credentials or the region. It answered {Answer(fault)}", fault),
        _ when AwsErrorCodes.IsExpired(fault.ErrorCode) => new EngineUnavailableException(
            $"{call.Service} refused {call.Operation}: the credentials are expired or the clock is wrong ({EngineWords.Clean(fault.ErrorCode)}).", fault),
        _ when AwsErrorCodes.IsPassing(fault.ErrorCode, fault.StatusCode) =>
            new EngineUnavailableException($"{call.Service} could not do {call.Operation}: {Answer(fault)}", fault),
        _ => new EngineFailedException($"{call.Service} refused {call.Operation}: {Answer(fault)}", fault),
    };

    private static string Answer(AmazonServiceException fault) =>
        $"{EngineWords.Clean(fault.ErrorCode, 80)} ({(int)fault.StatusCode}): {EngineWords.Clean(fault.Message)}";
}
