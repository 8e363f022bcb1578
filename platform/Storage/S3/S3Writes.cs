using System.Net;
using System.Security.Cryptography;
using Amazon.S3;

namespace Ccar.Messaging.Storage;

/// <summary>Writes objects, under a condition where there is one.</summary>
internal sealed class S3Writes(S3Bucket bucket)
{
    /// <summary>How often a creation is tried while other writes of its key are under way.</summary>
    private const int Attempts = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly S3Parts _parts = new(bucket);

    /// <summary>Writes a small object. Returns its ETag; null when the condition does not hold.</summary>
    public Task<string?> PutAsync(string key, ReadOnlyMemory<byte> content, S3Condition condition, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        return WriteAsync(key, condition, write => PutAsync(key, new Body(new MemoryStream(content.ToArray(), writable: false), null), condition, write, cancellationToken), cancellationToken);
    }

    /// <summary>Writes a file, in parts when it is large. Returns its ETag; null when the condition does not hold.</summary>
    public Task<string?> PutFileAsync(string key, LocalFile file, S3Condition condition, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        return WriteAsync(key, condition, write => PutFileAsync(key, file, condition, write, cancellationToken), cancellationToken);
    }

    /// <summary>True for a file that goes by one request.</summary>
    public bool GoesWhole(long size) => size <= bucket.Options.PartSize;

    private async Task<string> PutFileAsync(string key, LocalFile local, S3Condition condition, string write, CancellationToken cancellationToken)
    {
        var file = new FileStream(local.Path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan, BufferSize = 1 << 16 });
        if (GoesWhole(file.Length))
        {
            return await PutAsync(key, new Body(file, local.Sha256), condition, write, cancellationToken);
        }

        await using (file)
        {
            return await _parts.UploadAsync(key, file, condition, write, cancellationToken);
        }
    }

    private async Task<string> PutAsync(string key, Body body, S3Condition condition, string write, CancellationToken cancellationToken)
    {
        await using (body.Content)
        {
            var request = new Amazon.S3.Model.PutObjectRequest
            {
                BucketName = bucket.Name,
                Key = key,
                InputStream = body.Content,
                AutoCloseStream = false,
                ExpectedBucketOwner = bucket.Owner,
                IfMatch = condition.IfMatch,
                IfNoneMatch = condition.IfNoneMatch,

                // S3 compares it with what it has stored, and refuses the upload when they differ. Without one the SDK sends a checksum of its own.
                ChecksumSHA256 = body.Sha256 is { } hash ? Convert.ToBase64String(Convert.FromHexString(hash)) : null,
            };
            S3Bucket.Mark(request.Metadata, write);
            var answer = await bucket.SendAsync(S3Call.Writing, key, bucket.LimitOf(body.Content.Length), (s3, ended) => s3.PutObjectAsync(request, ended), cancellationToken);
            return S3Tag.Bare(answer.ETag);
        }
    }

    private async Task<string?> WriteAsync(string key, S3Condition condition, Func<string, Task<string>> send, CancellationToken cancellationToken)
    {
        var write = RandomNumberGenerator.GetHexString(32, lowercase: true);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await send(write);
            }
            catch (AmazonS3Exception fault) when (IsDecided(fault, condition))
            {
                return await bucket.FindOwnAsync(key, write, cancellationToken);
            }
            catch (AmazonS3Exception fault) when (S3Faults.IsUploadGone(fault))
            {
                return await bucket.FindOwnAsync(key, write, cancellationToken) ?? throw bucket.Explain(S3Call.Writing, key, fault)!;
            }
            catch (AmazonS3Exception fault) when (attempt < Attempts && S3Faults.IsConflict(fault))
            {
                // Another write of the key is under way, and may fail yet.
                await Task.Delay(Pause * attempt, bucket.Clock, cancellationToken);
            }
            catch (StoreUnavailableException late) when (attempt == 1 && late.InnerException is TimeoutException)
            {
                // Sent once more under the same mark: when S3 has done it after all, the condition fails and the mark is known.
            }
            catch (StoreUnavailableException late) when (late.InnerException is not AmazonS3Exception { StatusCode: < HttpStatusCode.InternalServerError })
            {
                // No answer, or none that says whether it was done: what stands there does.
                return await FindOwnAsync(key, write, late, cancellationToken);
            }
            catch (AmazonS3Exception fault) when (bucket.Explain(S3Call.Writing, key, fault) is { } explained)
            {
                throw explained;
            }
        }
    }

    private async Task<string> FindOwnAsync(string key, string write, StoreUnavailableException late, CancellationToken cancellationToken)
    {
        try
        {
            return await bucket.FindOwnAsync(key, write, cancellationToken) ?? throw late;
        }
        catch (Exception fault) when (fault is IOException or StoreAccessException && fault != late)
        {
            // The fault that led here is the one to tell.
            throw late;
        }
    }

    private sealed record Body(Stream Content, string? Sha256);

    // A conflict decides a compare-and-swap as well: somebody else is changing what was expected.
    private static bool IsDecided(AmazonS3Exception fault, S3Condition condition) =>
        (!condition.IsAny && S3Faults.IsRefused(fault)) || (condition.IfMatch is not null && S3Faults.IsConflict(fault));
}
