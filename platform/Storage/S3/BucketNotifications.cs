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
                .. (found.QueueConfigurations ?? []).Select(queue => Describe(queue.Queue, queue)),
                .. (found.TopicConfigurations ?? []).Select(topic => Describe(topic.Topic, topic)),
                .. found.EventBridgeConfiguration is null ? Enumerable.Empty<BucketNotification>() : [new BucketNotification(null, "", "", BucketNotification.AllWays)],
            ];
        }
        catch (AmazonS3Exception denied) when (AwsErrorCodes.IsDenied(denied.ErrorCode))
        {
            return null;
        }
    }

    private static BucketNotification Describe(string target, NotificationConfiguration rule) =>
        new(target, FilterOf(rule, "prefix"), FilterOf(rule, "suffix"), [.. BucketNotification.AllWays.Where(way => Tells(rule, way))]);

    private static bool Tells(NotificationConfiguration rule, string way) => (rule.Events ?? []).Any(told => told.Value is Created + "*" || told.Value == Created + way);

    private static string FilterOf(NotificationConfiguration rule, string name) =>
        (rule.Filter?.S3KeyFilter?.FilterRules ?? []).FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
