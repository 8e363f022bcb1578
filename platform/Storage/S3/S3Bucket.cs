using System.Globalization;
using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>One bucket: sends requests, and puts faults into the product's words. Outcomes that a caller asked for (missing, refused, conflict) pass.</summary>
internal sealed class S3Bucket(IAmazonS3 client, S3Options options, TimeProvider clock, TimeSpan limit)
{
    /// <summary>Names the write that made an object, so that a writer whose answer was lost can tell its own from another's.</summary>
    private const string WriteMark = "ccar-write";

    public S3Options Options { get; } = options;

    public string Name => Options.Bucket;

    public string? Owner => Options.ExpectedBucketOwner;

    public TimeProvider Clock => clock;

    /// <summary>How long a request may take whose body has so many bytes.</summary>
    public TimeSpan LimitOf(long bytes) => S3Limits.Of(bytes, limit);

    /// <summary>How long S3 may take to copy so many bytes, or to put them together.</summary>
    public TimeSpan LimitOfCopy(long bytes) => S3Limits.OfCopy(bytes, limit);

    /// <summary>How long a small object may be read, with all attempts: the last may begin until then.</summary>
    public TimeSpan Patience => limit;

    /// <summary>Sends a request that carries no file.</summary>
    public Task<T> SendAsync<T>(string action, string key, Func<IAmazonS3, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        SendAsync(action, key, limit, send, cancellationToken);

    /// <summary>Sends a request, and gives it up after a while.</summary>
    /// <exception cref="StoreUnavailableException">Among others for one that was given up: a <see cref="TimeoutException"/> is its cause then.</exception>
    public async Task<T> SendAsync<T>(
        string action, string key, TimeSpan longest, Func<IAmazonS3, CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(longest, clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await send(client, ended.Token);
        }
        catch (Exception) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Explain(action, key, new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"S3 did not answer within {longest.TotalSeconds:0} s")))!;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && !IsOutcome(fault) && Explain(action, key, fault) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>The fault in the product's words; null for what is none of the store's.</summary>
    public Exception? Explain(string action, string key, Exception fault) => S3Faults.Explain(fault, new S3Call(action, Name, key));

    /// <summary>What S3 knows of an object; null when there is none.</summary>
    public async Task<GetObjectMetadataResponse?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var request = new GetObjectMetadataRequest { BucketName = Name, Key = key, ExpectedBucketOwner = Owner };
        try
        {
            return await SendAsync(S3Call.Looking, key, (s3, ended) => s3.GetObjectMetadataAsync(request, ended), cancellationToken);
        }
        catch (AmazonS3Exception missing) when (S3Faults.IsMissing(missing))
        {
            return null;
        }
    }

    /// <summary>The ETag of what stands at a key when this very write put it there: S3 may have done what its lost answer would have said. Else null.</summary>
    public async Task<string?> FindOwnAsync(string key, string write, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) is { } found && found.Metadata[WriteMark] == write ? S3Tag.Bare(found.ETag) : null;

    public static void Mark(MetadataCollection metadata, string write) => metadata[WriteMark] = write;

    private static bool IsOutcome(Exception fault) =>
        fault is AmazonS3Exception s3 && (S3Faults.IsRefused(s3) || S3Faults.IsConflict(s3) || S3Faults.IsUploadGone(s3));
}
