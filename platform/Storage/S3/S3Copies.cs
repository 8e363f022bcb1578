using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>Copies objects within the bucket, as they were looked up: one that is replaced meanwhile is not copied.</summary>
internal sealed class S3Copies(S3Bucket bucket)
{
    private readonly S3Parts _parts = new(bucket);

    public async Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken)
    {
        KeyRules.Check(sourceKey);
        KeyRules.Check(targetKey);
        var source = await bucket.FindAsync(sourceKey, cancellationToken) ?? throw new ObjectNotFoundException(sourceKey);
        try
        {
            await (source.ContentLength <= bucket.Options.MultipartThreshold
                ? CopyWholeAsync(sourceKey, source, targetKey, cancellationToken)
                : _parts.CopyAsync(sourceKey, source, targetKey, cancellationToken));
        }
        catch (AmazonS3Exception missing) when (S3Faults.IsMissing(missing))
        {
            throw new ObjectNotFoundException(sourceKey);
        }
        catch (AmazonS3Exception fault)
        {
            throw new StoreUnavailableException($"'{sourceKey}' in the bucket '{bucket.Name}' was replaced while it was copied ({fault.ErrorCode}); it is tried again.", fault);
        }
    }

    private async Task<string> CopyWholeAsync(string sourceKey, GetObjectMetadataResponse source, string targetKey, CancellationToken cancellationToken)
    {
        var request = new CopyObjectRequest
        {
            SourceBucket = bucket.Name,
            SourceKey = sourceKey,
            ETagToMatch = source.ETag,
            DestinationBucket = bucket.Name,
            DestinationKey = targetKey,
            ExpectedBucketOwner = bucket.Owner,
            ExpectedSourceBucketOwner = bucket.Owner,
        };
        var limit = bucket.LimitOfCopy(source.ContentLength);
        return (await bucket.SendAsync(S3Call.Copying, sourceKey, limit, (s3, ended) => s3.CopyObjectAsync(request, ended), cancellationToken)).ETag;
    }
}
