using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What a snapshot holds. Stored beside it, never changed; the metadata record repeats it.</summary>
public sealed record SnapshotProfile
{
    /// <summary>Data rows.</summary>
    [JsonPropertyName("rows")]
    public required long Rows { get; init; }

    /// <summary>Size of the landed file in bytes.</summary>
    [JsonPropertyName("bytes")]
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the landed bytes, lower-case hexadecimal.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>What the columns meant when the file landed; null in profiles of former writers.</summary>
    [JsonPropertyName("definition")]
    public TableDefinition? Definition { get; init; }

    /// <summary>Columns in the order of the definition, with role and contents.</summary>
    [JsonPropertyName("columns")]
    public required IReadOnlyList<ColumnProfile> Columns { get; init; }
}
