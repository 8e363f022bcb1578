namespace Ccar.Messaging.Storage;

/// <summary>Where a bucket tells of new objects.</summary>
/// <param name="Target">ARN of a queue or topic; null for EventBridge, whose rules decide.</param>
/// <param name="Prefix">Below which prefix; empty for all.</param>
/// <param name="Suffix">With which end of their keys; empty for all.</param>
/// <param name="Ways">By which ways they come, as S3 names them: <c>Put</c>, <c>Post</c>, <c>Copy</c>, <c>CompleteMultipartUpload</c>.</param>
public sealed record BucketNotification(string? Target, string Prefix, string Suffix, IReadOnlyList<string> Ways)
{
    /// <summary>All the ways by which an object comes.</summary>
    public static IReadOnlyList<string> AllWays { get; } = ["Put", "Post", "Copy", "CompleteMultipartUpload"];

    /// <summary>True when it tells of every object below a prefix whose key has such an end.</summary>
    public bool TellsOf(string prefix, string suffix) =>
        prefix.StartsWith(Prefix, StringComparison.Ordinal) && suffix.EndsWith(Suffix, StringComparison.Ordinal) && Ways.Count > 0;
}
