using System.Net;
using Amazon.Runtime;
using Amazon.S3;

namespace Ccar.Messaging.Storage;

/// <summary>Tells outcomes from faults, and faults that pass from those that stay (Amazon S3 API reference, error responses).</summary>
internal static class S3Faults
{
    // Of S3 alone: another write was under way, or the bytes were not those that were sent.
    private static readonly HashSet<string> Passing = ["ConditionalRequestConflict", "NoSuchUpload", "BadDigest", "IncompleteBody"];

    /// <summary>True when there is no object. A HEAD has no body to say so, only its status.</summary>
    public static bool IsMissing(AmazonS3Exception fault) => fault.StatusCode == HttpStatusCode.NotFound && fault.ErrorCode is "NoSuchKey" or "NotFound";

    /// <summary>True when a condition does not hold: another object stands there, or none where one should.</summary>
    public static bool IsRefused(AmazonS3Exception fault) => fault.StatusCode == HttpStatusCode.PreconditionFailed || IsMissing(fault);

    /// <summary>True when another write of the same key was under way, so that the condition could not be judged.</summary>
    public static bool IsConflict(AmazonS3Exception fault) => fault.ErrorCode == "ConditionalRequestConflict";

    /// <summary>True when an upload in parts is known no longer: it was completed, or ended by somebody else.</summary>
    public static bool IsUploadGone(AmazonS3Exception fault) => fault.ErrorCode == "NoSuchUpload";

    /// <summary>The fault in the product's words; null for what is none of the store's.</summary>
    public static Exception? Explain(Exception fault, S3Call call) => fault switch
    {
        AmazonS3Exception s3 => Explain(s3, call),
        AmazonServiceException or HttpRequestException or TimeoutException or OperationCanceledException =>
            new StoreUnavailableException($"{call} failed: {fault.Message}", fault),
        IOException and not ObjectNotFoundException => new StoreUnavailableException($"{call} failed: {fault.Message}", fault),
        AmazonClientException => new StoreUnavailableException(
            $"{call} failed: {fault.Message.Split(". ")[0].TrimEnd('.')}. Check the credentials, the region, and AWS_ENDPOINT_URL where it is set.", fault),
        _ => null,
    };

    private static Exception Explain(AmazonS3Exception fault, S3Call call) => fault switch
    {
        _ when AwsErrorCodes.IsExpired(fault.ErrorCode) => new StoreUnavailableException($"{call} failed: the credentials are expired or the clock is wrong ({fault.ErrorCode}).", fault),
        _ when IsPassing(fault) => new StoreUnavailableException($"{call} failed: S3 answered {Answer(fault)}. It is tried again.", fault),
        { StatusCode: HttpStatusCode.BadRequest } when call.Action == S3Call.Looking => new StoreUnavailableException(
            $"{call} failed: S3 answered {Answer(fault)}, and says no more to a HEAD; expired credentials are the usual reason.", fault),
        _ when AwsErrorCodes.IsUnknownCredentials(fault.ErrorCode) => new StoreAccessException(
            $"{call} failed: S3 does not take the credentials ({Answer(fault)}). Correct the credentials, or the region they sign for.", fault),
        { StatusCode: HttpStatusCode.Forbidden } => new StoreAccessException($"{call} is not allowed: S3 answered {Answer(fault)}. {call.Permissions}", fault),
        { ErrorCode: "NoSuchBucket" } => new StoreAccessException($"There is no bucket '{call.Bucket}', so that {call.Doing} failed. Correct {S3Options.Section}:Bucket, or make the bucket.", fault),
        { StatusCode: HttpStatusCode.MovedPermanently or HttpStatusCode.TemporaryRedirect } => new StoreAccessException(
            $"{call} failed: the bucket is in another region ({Answer(fault)}). Set {S3Options.Section}:Region or AWS_REGION to the bucket's.", fault),
        _ => new StoreAccessException($"{call} failed: S3 answered {Answer(fault)}: {fault.Message}", fault),
    };

    private static bool IsPassing(AmazonS3Exception fault) =>
        Passing.Contains(fault.ErrorCode ?? "") || AwsErrorCodes.IsPassing(fault.ErrorCode, fault.StatusCode);

    private static string Answer(AmazonS3Exception fault) => $"{(int)fault.StatusCode} {fault.ErrorCode}";
}
