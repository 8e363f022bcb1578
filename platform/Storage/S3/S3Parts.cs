using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>Uploads and copies in parts. What cannot be completed is aborted, so that no part is left to be paid for.</summary>
internal sealed class S3Parts(S3Bucket bucket)
{
    private const int MostParts = 10_000;

    /// <summary>Uploads an open file. Returns the object's ETag.</summary>
    public Task<string> UploadAsync(string key, FileStream file, S3Condition condition, string write, CancellationToken cancellationToken)
    {
        var start = new InitiateMultipartUploadRequest();
        S3Bucket.Mark(start.Metadata, write);
        var upload = new Upload(key, S3Call.Writing, file.Length, condition);
        return RunAsync(upload, start, (part, s3, ended) => UploadPartAsync(key, file, part, s3, ended), cancellationToken);
    }

    /// <summary>Copies an object as it was looked up, with its metadata, which a copy in parts leaves behind by itself.</summary>
    public Task<string> CopyAsync(string sourceKey, GetObjectMetadataResponse source, string targetKey, CancellationToken cancellationToken)
    {
        var start = new InitiateMultipartUploadRequest { ContentType = source.Headers.ContentType };
        foreach (var name in source.Metadata.Keys)
        {
            start.Metadata[name] = source.Metadata[name];
        }

        var upload = new Upload(targetKey, S3Call.Copying, source.ContentLength, S3Condition.None);
        return RunAsync(upload, start, (part, s3, ended) => CopyPartAsync(sourceKey, source.ETag, targetKey, part, s3, ended), cancellationToken);
    }

    private async Task<string> RunAsync(Upload upload, InitiateMultipartUploadRequest start, Func<Part, IAmazonS3, CancellationToken, Task<PartETag>> send, CancellationToken cancellationToken)
    {
        (start.BucketName, start.Key, start.ExpectedBucketOwner) = (bucket.Name, upload.Key, bucket.Owner);

        // A checksum over the whole object, so that its readers can verify it: one over parts is verified by nobody.
        (start.ChecksumAlgorithm, start.ChecksumType) = (ChecksumAlgorithm.CRC32, ChecksumType.FULL_OBJECT);
        var begun = await bucket.SendAsync(upload.Action, upload.Key, (s3, ended) => s3.InitiateMultipartUploadAsync(start, ended), cancellationToken);
        try
        {
            var done = new List<PartETag>();
            foreach (var part in Divide(upload.Size, begun.UploadId))
            {
                done.Add(await bucket.SendAsync(upload.Action, upload.Key, upload.Action == S3Call.Copying ? bucket.LimitOfCopy(part.Size) : bucket.LimitOf(part.Size), (s3, ended) => send(part, s3, ended), cancellationToken));
            }

            return await CompleteAsync(upload, begun.UploadId, done, cancellationToken);
        }
        catch
        {
            await AbortAsync(upload.Key, begun.UploadId);
            throw;
        }
    }

    private IEnumerable<Part> Divide(long size, string uploadId)
    {
        var partSize = Math.Max(bucket.Options.PartSize, (size + MostParts - 1) / MostParts);
        for (var (number, first) = (1, 0L); first < size; number++, first += partSize)
        {
            yield return new Part(number, first, Math.Min(partSize, size - first), first + partSize >= size, uploadId);
        }
    }

    private async Task<PartETag> UploadPartAsync(string key, FileStream file, Part part, IAmazonS3 s3, CancellationToken cancellationToken)
    {
        file.Position = part.First;
        return new PartETag(await s3.UploadPartAsync(
            new UploadPartRequest
            {
                BucketName = bucket.Name,
                Key = key,
                UploadId = part.UploadId,
                PartNumber = part.Number,
                PartSize = part.Size,
                IsLastPart = part.IsLast,
                InputStream = file,
                ChecksumAlgorithm = ChecksumAlgorithm.CRC32,
                ExpectedBucketOwner = bucket.Owner,
            },
            cancellationToken));
    }

    private async Task<PartETag> CopyPartAsync(string sourceKey, string sourceETag, string targetKey, Part part, IAmazonS3 s3, CancellationToken cancellationToken)
    {
        var copied = await s3.CopyPartAsync(
            new CopyPartRequest
            {
                SourceBucket = bucket.Name,
                SourceKey = sourceKey,
                ETagToMatch = [sourceETag],
                DestinationBucket = bucket.Name,
                DestinationKey = targetKey,
                UploadId = part.UploadId,
                PartNumber = part.Number,
                FirstByte = part.First,
                LastByte = part.First + part.Size - 1,
                ExpectedBucketOwner = bucket.Owner,
                ExpectedSourceBucketOwner = bucket.Owner,
            },
            cancellationToken);
        return new PartETag { PartNumber = part.Number, ETag = copied.ETag, ChecksumCRC32 = copied.ChecksumCRC32 };
    }

    private async Task<string> CompleteAsync(Upload upload, string uploadId, List<PartETag> parts, CancellationToken cancellationToken)
    {
        var request = new CompleteMultipartUploadRequest
        {
            BucketName = bucket.Name,
            Key = upload.Key,
            UploadId = uploadId,
            PartETags = parts,
            MpuObjectSize = upload.Size,
            ChecksumType = ChecksumType.FULL_OBJECT,
            IfMatch = upload.Condition.IfMatch,
            IfNoneMatch = upload.Condition.IfNoneMatch,
            ExpectedBucketOwner = bucket.Owner,
        };
        var answer = await bucket.SendAsync(upload.Action, upload.Key, bucket.LimitOfCopy(upload.Size), (s3, ended) => s3.CompleteMultipartUploadAsync(request, ended), cancellationToken);
        return answer.ETag is { } etag ? S3Tag.Bare(etag) : throw new StoreUnavailableException($"{new S3Call(upload.Action, bucket.Name, upload.Key)} failed: S3 did not complete the upload.");
    }

    private async Task AbortAsync(string key, string uploadId)
    {
        var request = new AbortMultipartUploadRequest { BucketName = bucket.Name, Key = key, UploadId = uploadId, ExpectedBucketOwner = bucket.Owner };
        try
        {
            await bucket.SendAsync(S3Call.Writing, key, (s3, ended) => s3.AbortMultipartUploadAsync(request, ended), CancellationToken.None);
        }
        catch (Exception unavailable) when (unavailable is AmazonS3Exception or IOException or StoreAccessException)
        {
            // The fault that led here is the one to tell. A lifecycle rule of the bucket ends uploads that nobody could.
        }
    }

    private sealed record Upload(string Key, string Action, long Size, S3Condition Condition);

    private sealed record Part(int Number, long First, long Size, bool IsLast, string UploadId);
}
