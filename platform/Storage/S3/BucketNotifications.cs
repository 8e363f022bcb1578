using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Storage;

/// <summary>Asks whom the bucket tells of new objects.</summary>
public sealed class BucketNotifications(IAmazonS3 client, IOptions<S3Options> options)
{
    private const string Created = "s3:ObjectCreated:";

    /// <summary>All of them; null where asking is not allowed.</summary>
    public async Task<IReadOnlyList<BucketNotification>?> FindAsync(CancellationToken cancellationToken)
    {
        var request = new GetBucketNotificationRequest { BucketName = options.Value.Bucket, ExpectedBucketOwner = options.Value.ExpectedBucketOwner };
        try
        {
            var found = await client.GetBucketNotificationAsync(request, cancellationToken);
            return
            [
                .. (found.QueueConfigurations ?? []).Where(IsOfNewObjects).Select(queue => new BucketNotification(queue.Queue, PrefixOf(queue))),
                .. (found.TopicConfigurations ?? []).Where(IsOfNewObjects).Select(topic => new BucketNotification(topic.Topic, PrefixOf(topic))),
                .. found.EventBridgeConfiguration is null ? Enumerable.Empty<BucketNotification>() : [new BucketNotification(null, "")],
            ];
        }
        catch (AmazonS3Exception denied) when (AwsErrorCodes.IsDenied(denied.ErrorCode))
        {
            return null;
        }
    }

    private static bool IsOfNewObjects(NotificationConfiguration rule) =>
        (rule.Events ?? []).Any(told => told.Value.StartsWith(Created, StringComparison.Ordinal));

    private static string PrefixOf(NotificationConfiguration rule) =>
        (rule.Filter?.S3KeyFilter?.FilterRules ?? []).FirstOrDefault(one => string.Equals(one.Name, "prefix", StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
