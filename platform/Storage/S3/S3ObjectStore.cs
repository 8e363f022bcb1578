using System.Net;
using System.Runtime.CompilerServices;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Storage;

/// <summary>Objects in an S3 bucket. Everything is streamed; S3 itself judges the conditions of conditional writes, so any number of processes may share it.</summary>
public sealed class S3ObjectStore : IObjectStore, IObjectMarks
{
    private const long LargestSentBlindly = 1 << 20;

    private readonly S3Bucket _bucket;
    private readonly S3Reads _reads;
    private readonly S3Writes _writes;
    private readonly S3Parts _parts;
    private readonly SharedReads _shared;

    /// <summary>Opens the store; nothing is asked of S3 yet.</summary>
    public S3ObjectStore(IAmazonS3 client, IOptions<S3Options> options, TimeProvider clock)
        : this(client, options, clock, S3Limits.Small)
    {
    }

    /// <summary>The same with another limit for requests that carry no file.</summary>
    internal S3ObjectStore(IAmazonS3 client, IOptions<S3Options> options, TimeProvider clock, TimeSpan limit)
    {
        _bucket = new S3Bucket(client, options.Value, clock, limit);
        (_reads, _writes, _parts) = (new S3Reads(_bucket), new S3Writes(_bucket), new S3Parts(_bucket));
        _shared = new SharedReads(_reads.ReadAsync);
    }

    /// <inheritdoc/>
    public async Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        return await _bucket.FindAsync(key, cancellationToken) is { } found
            ? new ObjectInfo(key, found.ContentLength, S3Tag.Bare(found.ETag), Instant(found.LastModified))
            : null;
    }

    /// <inheritdoc/>
    public async Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken) =>
        (await _reads.OpenAsync(key, null, cancellationToken))?.Body ?? throw new ObjectNotFoundException(key);

    /// <inheritdoc/>
    public async Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken) =>
        (await _reads.OpenAsync(key, etag, cancellationToken))?.Body;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Encoded, because XML cannot carry every character that a key of somebody else's may hold.
        var request = new ListObjectsV2Request { BucketName = _bucket.Name, Prefix = prefix, Encoding = EncodingType.Url, ExpectedBucketOwner = _bucket.Owner };
        do
        {
            var page = await _bucket.SendAsync(S3Call.Listing, prefix, (s3, ended) => s3.ListObjectsV2Async(request, ended), cancellationToken);
            foreach (var found in page.S3Objects ?? [])
            {
                var key = page.Encoding == EncodingType.Url ? WebUtility.UrlDecode(found.Key) : found.Key;
                if (KeyRules.FaultOf(key) is null)
                {
                    yield return new ObjectInfo(key, found.Size ?? 0, S3Tag.Bare(found.ETag), Instant(found.LastModified));
                }
            }

            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    /// <inheritdoc/>
    public bool ComparesHashes(long size) => _writes.GoesWhole(size);

    /// <inheritdoc/>
    public Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken) => _writes.PutFileAsync(key, file, S3Condition.None, cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken) =>
        !await StandsAsync(key, file, cancellationToken) && await _writes.PutFileAsync(key, file, S3Condition.New, cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken)
    {
        KeyRules.Check(sourceKey);
        KeyRules.Check(targetKey);
        var source = await _bucket.FindAsync(sourceKey, cancellationToken) ?? throw new ObjectNotFoundException(sourceKey);
        try
        {
            await (source.ContentLength <= _bucket.Options.MultipartThreshold
                ? CopyWholeAsync(sourceKey, source.ETag, targetKey, cancellationToken)
                : _parts.CopyAsync(sourceKey, source, targetKey, cancellationToken));
        }
        catch (AmazonS3Exception missing) when (S3Faults.IsMissing(missing))
        {
            throw new ObjectNotFoundException(sourceKey);
        }
        catch (AmazonS3Exception fault)
        {
            throw new StoreUnavailableException($"'{sourceKey}' in the bucket '{_bucket.Name}' was replaced while it was copied ({fault.ErrorCode}); it is tried again.", fault);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        await RemoveAsync(key, null, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        try
        {
            await RemoveAsync(key, S3Tag.Quoted(etag), cancellationToken);
            return true;
        }
        catch (AmazonS3Exception fault) when (S3Faults.IsRefused(fault) || S3Faults.IsConflict(fault))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) => _shared.ReadAsync(key, cancellationToken);

    /// <inheritdoc/>
    public Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        _writes.PutAsync(key, content, S3Condition.None, cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken) =>
        await WriteIfAsync(key, content, expectedETag, cancellationToken) is not null;

    /// <summary>The same, returning the new ETag; null when something else stands there.</summary>
    internal Task<string?> WriteIfAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken) =>
        _writes.PutAsync(key, content, S3Condition.Expecting(expectedETag), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> MarkAsync(string key, CancellationToken cancellationToken) => new S3Marks(_bucket).SetAsync(key, isMarked: true, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> UnmarkAsync(string key, CancellationToken cancellationToken) => new S3Marks(_bucket).SetAsync(key, isMarked: false, cancellationToken);

    // A small file is sent sooner than looked for; a large one would be sent whole only to learn that it stands.
    private async Task<bool> StandsAsync(string key, LocalFile file, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        return new FileInfo(file.Path).Length > LargestSentBlindly && await _bucket.FindAsync(key, cancellationToken) is not null;
    }

    private async Task<string> CopyWholeAsync(string sourceKey, string sourceETag, string targetKey, CancellationToken cancellationToken)
    {
        var request = new CopyObjectRequest
        {
            SourceBucket = _bucket.Name,
            SourceKey = sourceKey,
            ETagToMatch = sourceETag,
            DestinationBucket = _bucket.Name,
            DestinationKey = targetKey,
            ExpectedBucketOwner = _bucket.Owner,
            ExpectedSourceBucketOwner = _bucket.Owner,
        };
        return (await _bucket.SendAsync(S3Call.Copying, sourceKey, S3Limits.Longest, (s3, ended) => s3.CopyObjectAsync(request, ended), cancellationToken)).ETag;
    }

    private Task<DeleteObjectResponse> RemoveAsync(string key, string? quotedETag, CancellationToken cancellationToken)
    {
        var request = new DeleteObjectRequest { BucketName = _bucket.Name, Key = key, IfMatch = quotedETag, ExpectedBucketOwner = _bucket.Owner };
        return _bucket.SendAsync(S3Call.Deleting, key, (s3, ended) => s3.DeleteObjectAsync(request, ended), cancellationToken);
    }

    private static DateTimeOffset Instant(DateTime? modified) => new(DateTime.SpecifyKind(modified!.Value.ToUniversalTime(), DateTimeKind.Utc));
}
