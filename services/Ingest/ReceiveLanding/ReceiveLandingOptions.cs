using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>How the local landing folder is watched. Section <c>Ccar:Ingest:ReceiveLanding</c>.</summary>
public sealed class ReceiveLandingOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Ingest:ReceiveLanding";

    /// <summary>
    /// Whether the store's landing folder is watched; false where events come by queue. A worker that watches passes over the events, so
    /// that one file is one landing: set it alike for all workers of a store. Always false with a store in S3. The default value is true.
    /// </summary>
    public bool WatchFolder { get; set; } = true;

    /// <summary>How often the folder is looked at, in milliseconds, beside the operating system's own notice. The default value is 250.</summary>
    [Range(10, 60_000)]
    public int PollMilliseconds { get; set; } = 250;

    /// <summary>How long a file must have been left alone before it counts as complete, in milliseconds. The default value is 1,000.</summary>
    [Range(0, 600_000)]
    public int SettleMilliseconds { get; set; } = 1_000;

    /// <summary>After how many seconds a file that is still there is announced again. The default value is 300.</summary>
    [Range(1, 86_400)]
    public int AnnounceAgainSeconds { get; set; } = 300;
}
