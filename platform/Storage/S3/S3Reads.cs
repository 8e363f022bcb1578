using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>Reads objects. The SDK verifies the checksum that S3 keeps of an object while its bytes are read.</summary>
internal sealed class S3Reads(S3Bucket bucket)
{
    /// <summary>How often a small object is read whose bytes do not arrive whole.</summary>
    private const int Attempts = 3;

    /// <summary>Opens an object; null when there is none, or not one of this ETag.</summary>
    public async Task<(Stream Body, string ETag)?> OpenAsync(string key, string? etag, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        var request = new GetObjectRequest { BucketName = bucket.Name, Key = key, ExpectedBucketOwner = bucket.Owner };
        if (etag is not null)
        {
            request.EtagToMatch = S3Tag.Quoted(etag);
        }

        try
        {
            var answer = await bucket.SendAsync(S3Call.Reading, key, (s3, ended) => s3.GetObjectAsync(request, ended), cancellationToken);
            var body = new S3ReadStream(answer, bucket.Clock, fault => bucket.Explain(S3Call.Reading, key, fault));
            return (body, S3Tag.Bare(answer.ETag));
        }
        catch (AmazonS3Exception missing) when (S3Faults.IsMissing(missing) || (etag is not null && missing.StatusCode == HttpStatusCode.PreconditionFailed))
        {
            return null;
        }
    }

    /// <summary>Reads a small object whole; null when there is none.</summary>
    public async Task<StoredDocument?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var begun = bucket.Clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            if (await OpenAsync(key, null, cancellationToken) is not { } opened)
            {
                return null;
            }

            try
            {
                return await ReadAsync(key, opened.Body, opened.ETag, cancellationToken);
            }
            catch (StoreUnavailableException) when (attempt < Attempts && bucket.Clock.GetElapsedTime(begun) < bucket.Patience)
            {
                // The SDK repeats requests, not the reading of what they answered.
            }
        }
    }

    // Each wait for bytes has its limit, and all of them together as well: who reads a lease must not wait until it has run out.
    private async Task<StoredDocument> ReadAsync(string key, Stream body, string etag, CancellationToken cancellationToken)
    {
        await using (body)
        {
            using var content = new MemoryStream((int)body.Length);
            await bucket.SendAsync(S3Call.Reading, key, bucket.LimitOf(body.Length), (_, ended) => CopyAsync(body, content, ended), cancellationToken);
            return new StoredDocument(content.GetBuffer().AsMemory(0, (int)content.Length), etag);
        }
    }

    private static async Task<long> CopyAsync(Stream body, MemoryStream content, CancellationToken cancellationToken)
    {
        await body.CopyToAsync(content, cancellationToken);
        return content.Length;
    }
}
