using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Tells the faults of a service that pass from those that stay. What the SDK tries again by itself it has tried again before.</summary>
internal static class AwsCallFaults
{
    /// <summary>The fault in the product's words; null for what is none of the service's, and for a wait that was given up.</summary>
    public static Exception? Explain(Exception fault, AwsCall call, CancellationToken cancellationToken) => fault switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        AmazonServiceException refused => Explain(refused, call),
        AmazonClientException client => new AwsUnavailableException(
            $"{call} failed: {client.Message.TrimEnd('.')}. Check the credentials, the region, and AWS_ENDPOINT_URL where it is set.", client),
        HttpRequestException or TimeoutException or IOException or OperationCanceledException =>
            new AwsUnavailableException($"{call} failed: {fault.Message}", fault),
        _ => null,
    };

    /// <summary>The fault of one item of a batch.</summary>
    public static Exception Explain(string? code, string? message, AwsCall call) =>
        Explain(new AmazonServiceException(message) { ErrorCode = code, StatusCode = HttpStatusCode.BadRequest }, call);

    private static Exception Explain(AmazonServiceException fault, AwsCall call)
    {
        var code = fault.ErrorCode ?? "";
        if (AwsErrorCodes.IsExpired(code))
        {
            return new AwsUnavailableException($"{call} failed: the credentials are expired or the clock is wrong ({code}).", fault);
        }

        if (AwsErrorCodes.IsDenied(code) || fault.StatusCode == HttpStatusCode.Forbidden)
        {
            return new AwsRefusedException(
                $"{call} is not allowed ({Answer(fault)}). Allow the worker's role {call.Action} on {call.Resources}; what failed can be repeated then.", fault);
        }

        return AwsErrorCodes.IsPassing(code, fault.StatusCode)
            ? new AwsUnavailableException($"{call} failed: {Answer(fault)}.", fault)
            : new AwsRefusedException($"{call} was refused: {Answer(fault)}.", fault);
    }

    private static string Answer(AmazonServiceException fault) =>
        $"{fault.ErrorCode ?? ((int)fault.StatusCode).ToString(CultureInfo.InvariantCulture)}: {fault.Message.TrimEnd('.')}";
}
