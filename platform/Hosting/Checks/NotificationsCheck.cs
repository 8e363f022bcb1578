using System.Runtime.CompilerServices;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Whether the bucket tells Ingest of what lands: a file that nobody is told of stays where it is, without a word.</summary>
internal sealed class NotificationsCheck(BucketNotifications notifications, IOptions<S3Options> bucket, IOptions<StorageOptions> storage) : IResourceCheck
{
    private const string Suffix = ".csv";

    private string Prefix => storage.Value.LandingPrefix;

    public string Resource => $"notifications of {bucket.Value.Bucket}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await notifications.FindAsync(cancellationToken) is { } found ? Describe(found) : Finding.Warn(
            Resource, "Cannot be looked at.", "Nothing, when files are indexed; allow s3:GetBucketNotification to have them checked.");
    }

    private Finding Describe(IReadOnlyList<BucketNotification> found)
    {
        var here = found.Where(one => one.TellsOf(Prefix, Suffix)).ToList();
        var untold = BucketNotification.AllWays.Except(here.Where(IsQueue).SelectMany(one => one.Ways)).ToList();
        return here switch
        {
            _ when untold.Count == 0 => Finding.Good(Resource, $"Files below {Prefix} are told to {StageNames.Landings}."),
            _ when here.Any(IsQueue) => Finding.Warn(
                Resource,
                $"Files below {Prefix} are told to {StageNames.Landings} only when they do not come by {string.Join(", ", untold)}.",
                "Let the notification tell of s3:ObjectCreated:*; large files come by CompleteMultipartUpload."),
            _ when here.FirstOrDefault(one => one.Target is not null) is { } other => Finding.Warn(
                Resource, $"Files below {Prefix} are told to {other.Target}.", $"Nothing, where that leads to {StageNames.Landings}."),
            [_, ..] => Finding.Warn(Resource, "Are told to EventBridge.", $"Nothing, where a rule leads to {StageNames.Landings}."),
            _ when bucket.Value.AnnounceLandings => Finding.Warn(
                Resource, "Nobody is told of files.", $"Nothing, where all land by 'ccar land', which announces them itself ({S3Options.Section}:{nameof(S3Options.AnnounceLandings)})."),
            _ => Finding.Bad(
                Resource,
                $"Nobody is told of {Suffix} files below {Prefix}{(found.Count == 0 ? "" : ", only of others")}.",
                $"Send them to {StageNames.Landings} (docs/aws.md), or land with 'ccar land' and {S3Options.Section}:{nameof(S3Options.AnnounceLandings)}=true."),
        };
    }

    private static bool IsQueue(BucketNotification one) => one.Target?.EndsWith($":{StageNames.Landings}", StringComparison.Ordinal) == true;
}
