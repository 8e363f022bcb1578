using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Rows that are kept for the next question with the same statement. Section <c>Ccar:Query:Cache</c>. They are kept in the process; where an
/// <c>IDistributedCache</c> is registered, there as well, for all Query workers.
/// </summary>
public sealed class ResultCacheOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar:Query:Cache";

    /// <summary>Whether rows are kept. Null, the default value, means true with Athena and false with DuckDB, which is as fast as the cache.</summary>
    public bool? Enabled { get; set; }

    /// <summary>For how long, in minutes. The default value is 60. Rows do not become wrong with time: the statement names the data versions.</summary>
    [Range(1, 10_080, ErrorMessage = $"{Section}:{nameof(ExpirationMinutes)} is out of range; it may be 1 to 10080 minutes.")]
    public int ExpirationMinutes { get; set; } = 60;

    /// <summary>Largest result that is kept, in bytes; larger ones are read from the engine each time. The default value is 1,048,576.</summary>
    [Range(1_024, 67_108_864, ErrorMessage = $"{Section}:{nameof(MaximumBytes)} is out of range; it may be 1024 to 67108864 bytes.")]
    public int MaximumBytes { get; set; } = 1_048_576;

    /// <summary>Memory of the process for all of them, in MB. The default value is 64.</summary>
    [Range(1, 65_536, ErrorMessage = $"{Section}:{nameof(MemoryMegabytes)} is out of range; it may be 1 to 65536 MB.")]
    public int MemoryMegabytes { get; set; } = 64;
}
