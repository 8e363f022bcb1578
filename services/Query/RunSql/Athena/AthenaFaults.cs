using System.Net;
using Amazon.Athena.Model;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Tells what a refusal of Athena means: wait, try again, start anew, or give up and say why.</summary>
internal static class AthenaFaults
{
    private const string PlaceMissing = $" Give the workgroup a place for results, or set {AthenaOptions.Section}:{nameof(AthenaOptions.OutputLocation)}.";

    /// <summary>True when Athena takes the call later: too many calls, or too many queries at once.</summary>
    public static bool IsThrottling(Exception fault) =>
        fault is TooManyRequestsException
        || (fault is AmazonServiceException service && (AwsErrorCodes.IsThrottling(service.ErrorCode) || service.StatusCode == HttpStatusCode.TooManyRequests));

    /// <summary>The fault in the product's words; null for what is none of Athena's.</summary>
    public static Exception? Explain(Exception fault, string operation, AthenaOptions options) => fault switch
    {
        InvalidRequestException invalid => Explain(invalid, operation),
        AmazonServiceException service => Explain(service, operation, options),
        HttpRequestException or TimeoutException or IOException or OperationCanceledException =>
            new EngineUnavailableException($"Athena could not be reached for {operation}: {EngineWords.Clean(fault.Message)}", fault),
        AmazonClientException => new EngineUnavailableException(
            $"Athena could not be asked for {operation}: {EngineWords.Clean(fault.Message)} Check the credentials, the region, and AWS_ENDPOINT_URL where it is set.",
            fault),
        _ => null,
    };

    // For a query that is there Athena refuses no question about it: it is gone, with its result or without.
    private static Exception Explain(InvalidRequestException fault, string operation)
    {
        var reason = EngineWords.Clean(fault.Message);
        return operation != AthenaCalls.Start || Says(fault, "idempoten")
            ? new AttemptLostException($"Athena refused {operation}: {reason}", fault)
            : new EngineFailedException($"Athena refused the statement: {reason}{(Says(fault, "output location") ? PlaceMissing : "")}", fault);
    }

    private static Exception Explain(AmazonServiceException fault, string operation, AthenaOptions options) => fault switch
    {
        _ when AwsErrorCodes.IsDenied(fault.ErrorCode) => new EngineFailedException(
            $"The worker may not do {operation} in Athena. Allow athena:{operation} on the workgroup {options.WorkGroup} "
            + $"(arn:aws:athena:<region>:<account>:workgroup/{options.WorkGroup}){Besides(operation)}. Athena says: {EngineWords.Clean(fault.Message)}",
            fault),
        _ when AwsErrorCodes.IsUnknownCredentials(fault.ErrorCode) => new EngineFailedException(
            $"Athena does not take the worker's credentials for {operation}; correct the credentials or the region. It answered {Answer(fault)}", fault),
        _ when AwsErrorCodes.IsExpired(fault.ErrorCode) => new EngineUnavailableException(
            $"Athena refused {operation}: the credentials are expired or the clock is wrong ({EngineWords.Clean(fault.ErrorCode)}).", fault),
        _ when AwsErrorCodes.IsPassing(fault.ErrorCode, fault.StatusCode) =>
            new EngineUnavailableException($"Athena could not do {operation}: {Answer(fault)}", fault),
        _ => new EngineFailedException($"Athena refused {operation}: {Answer(fault)}", fault),
    };

    private static bool Says(InvalidRequestException fault, string word) =>
        fault.Message.Contains(word, StringComparison.OrdinalIgnoreCase) || fault.AthenaErrorCode?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static string Besides(string operation) => operation switch
    {
        AthenaCalls.Start => ", and glue:GetDatabase, glue:GetTable and glue:GetPartitions on the tables",
        AthenaCalls.Read => ", and s3:GetObject on the place of the results",
        _ => "",
    };

    private static string Answer(AmazonServiceException fault) =>
        $"{EngineWords.Clean(fault.ErrorCode, 80)} ({(int)fault.StatusCode}): {EngineWords.Clean(fault.Message)}";
}
