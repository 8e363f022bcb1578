using System.Net;
using System.Runtime.CompilerServices;
using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>Lists objects. What is no key of the product's is passed over.</summary>
internal sealed class S3Lists(S3Bucket bucket)
{
    public async IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Encoded, because XML cannot carry every character that a key of somebody else's may hold.
        var request = new ListObjectsV2Request { BucketName = bucket.Name, Prefix = prefix, Encoding = EncodingType.Url, ExpectedBucketOwner = bucket.Owner };
        do
        {
            var page = await bucket.SendAsync(S3Call.Listing, prefix, (s3, ended) => s3.ListObjectsV2Async(request, ended), cancellationToken);
            foreach (var found in page.S3Objects ?? [])
            {
                var key = page.Encoding == EncodingType.Url ? WebUtility.UrlDecode(found.Key) : found.Key;
                if (KeyRules.FaultOf(key) is null)
                {
                    yield return Describe(key, found.Size ?? 0, found.ETag, found.LastModified);
                }
            }

            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    public static ObjectInfo Describe(string key, long size, string etag, DateTime? modified) =>
        new(key, size, S3Tag.Bare(etag), new DateTimeOffset(DateTime.SpecifyKind(modified!.Value.ToUniversalTime(), DateTimeKind.Utc)));
}
