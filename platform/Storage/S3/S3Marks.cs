using System.Net;
using System.Xml;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Ccar.Messaging.Storage;

/// <summary>The tag by which a lifecycle rule knows what nothing refers to. S3 replaces all tags of an object at a time, so others' are read first and stay.</summary>
internal sealed class S3Marks(S3Bucket bucket)
{
    public const string Key = "ccar-prune";
    public const string Value = "unreferenced";

    public async Task<bool> SetAsync(string key, bool isMarked, CancellationToken cancellationToken)
    {
        KeyRules.Check(key);
        try
        {
            var read = new GetObjectTaggingRequest { BucketName = bucket.Name, Key = key, ExpectedBucketOwner = bucket.Owner };
            var tags = (await bucket.SendAsync(S3Call.Marking, key, (s3, ended) => s3.GetObjectTaggingAsync(read, ended), cancellationToken)).Tagging ?? [];
            if (tags.Exists(tag => tag.Key == Key && tag.Value == Value) != isMarked)
            {
                await WriteAsync(key, [.. tags.Where(tag => tag.Key != Key), .. Mark(isMarked)], cancellationToken);
            }

            return true;
        }
        catch (AmazonS3Exception missing) when (S3Faults.IsMissing(missing))
        {
            return false;
        }
        catch (Exception fault) when (!isMarked && (KnowsNoTags(fault) || KnowsNoTags(fault.InnerException)))
        {
            return false;
        }
    }

    // Stores that only speak like S3 may have no tags, and answer with an error or with the object itself: then nothing of theirs can be marked.
    private static bool KnowsNoTags(Exception? fault) =>
        fault is XmlException or AmazonUnmarshallingException or AmazonServiceException { StatusCode: HttpStatusCode.NotImplemented };

    private static IEnumerable<Tag> Mark(bool isMarked) => isMarked ? [new Tag { Key = Key, Value = Value }] : [];

    private Task<PutObjectTaggingResponse> WriteAsync(string key, List<Tag> tags, CancellationToken cancellationToken)
    {
        var request = new PutObjectTaggingRequest { BucketName = bucket.Name, Key = key, Tagging = new Tagging { TagSet = tags }, ExpectedBucketOwner = bucket.Owner };
        return bucket.SendAsync(S3Call.Marking, key, (s3, ended) => s3.PutObjectTaggingAsync(request, ended), cancellationToken);
    }
}
