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
    private readonly S3Lists _lists;
    private readonly S3Copies _copies;
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
        (_reads, _writes, _lists, _copies) = (new S3Reads(_bucket), new S3Writes(_bucket), new S3Lists(_bucket), new S3Copies(_bucket));
        _shared = new SharedReads(_reads.ReadAsync);
    }

    /// <inheritdoc/>
    public async Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        return await _bucket.FindAsync(key, cancellationToken) is { } found
            ? S3Lists.Describe(key, found.ContentLength, found.ETag, found.LastModified)
            : null;
    }

    /// <inheritdoc/>
    public async Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken) =>
        (await _reads.OpenAsync(key, null, cancellationToken))?.Body ?? throw new ObjectNotFoundException(key);

    /// <inheritdoc/>
    public async Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken) =>
        (await _reads.OpenAsync(key, etag, cancellationToken))?.Body;

    /// <inheritdoc/>
    public IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, CancellationToken cancellationToken) => _lists.ListAsync(prefix, cancellationToken);

    /// <inheritdoc/>
    public bool ComparesHashes(long size) => _writes.GoesWhole(size);

    /// <inheritdoc/>
    public Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken) => _writes.PutFileAsync(key, file, S3Condition.None, cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken) =>
        !await StandsAsync(key, file, cancellationToken) && await _writes.PutFileAsync(key, file, S3Condition.New, cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task<bool> ReplaceFromFileAsync(string key, LocalFile file, string etag, CancellationToken cancellationToken) =>
        await _writes.PutFileAsync(key, file, S3Condition.Unchanged(etag), cancellationToken) is not null;

    /// <inheritdoc/>
    public Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken) => _copies.CopyAsync(sourceKey, targetKey, cancellationToken);

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

    private Task<DeleteObjectResponse> RemoveAsync(string key, string? quotedETag, CancellationToken cancellationToken)
    {
        var request = new DeleteObjectRequest { BucketName = _bucket.Name, Key = key, IfMatch = quotedETag, ExpectedBucketOwner = _bucket.Owner };
        return _bucket.SendAsync(S3Call.Deleting, key, (s3, ended) => s3.DeleteObjectAsync(request, ended), cancellationToken);
    }
}
