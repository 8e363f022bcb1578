using System.ComponentModel.DataAnnotations;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest;

/// <summary>How much a process takes on at a time. Section <c>Ccar:Ingest</c>.</summary>
public sealed class IngestOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Ingest";

    /// <summary>A landing in a bucket waits for the store most of its time.</summary>
    private const int InBucket = 32;

    /// <summary>
    /// How many landings each stage (receive, file, index) of one process works on at a time. Of snapshots as many as there are cores (2 to 8) are built at a time in any case.
    /// Null, the default value, stands for 32 with the store in a bucket; with a folder 8 are received, as many filed as there are cores (2 to 8), and 32 indexed.
    /// </summary>
    [Range(1, 256)]
    public int? LandingsAtOnce { get; set; }

    /// <summary>The number that counts for a stage.</summary>
    /// <param name="place">Where everything is kept.</param>
    /// <param name="inFolder">The stage's number with a folder.</param>
    internal int AtOnce(StorePlace place, int inFolder) => LandingsAtOnce ?? (place.Bucket is null ? inFolder : InBucket);
}
