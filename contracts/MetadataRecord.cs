using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What is known of one partition: the original design's nine fields by their names, then ours. Stored at <c>metadata/&lt;cycle&gt;/&lt;scenario&gt;/&lt;run_id&gt;/&lt;table&gt;.json</c>.</summary>
public sealed record MetadataRecord
{
    /// <summary>Key of the filed CSV.</summary>
    [JsonPropertyName("s3_path")]
    public required string S3Path { get; init; }

    /// <summary>The table.</summary>
    [JsonPropertyName("table_name")]
    public required string TableName { get; init; }

    /// <summary>Columns and snapshot types, <c>name:type|name:type</c>.</summary>
    [JsonPropertyName("columns")]
    public required string Columns { get; init; }

    /// <summary>Partition keys, comma-separated.</summary>
    [JsonPropertyName("partitions")]
    public required string Partitions { get; init; }

    /// <summary>One sentence.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>Run.</summary>
    [JsonPropertyName("run_id")]
    public required string RunId { get; init; }

    /// <summary>Scenario.</summary>
    [JsonPropertyName("scenario")]
    public required string Scenario { get; init; }

    /// <summary>Cycle.</summary>
    [JsonPropertyName("cycle")]
    public required string Cycle { get; init; }

    /// <summary>When the landing arrived, UTC.</summary>
    [JsonPropertyName("creation_date")]
    public required DateTimeOffset CreationDate { get; init; }

    /// <summary>The object key as landed.</summary>
    [JsonPropertyName("source_key")]
    public required string SourceKey { get; init; }

    /// <summary>Orders landings of one key.</summary>
    [JsonPropertyName("sequencer")]
    public required string Sequencer { get; init; }

    /// <summary>When the landing arrived, UTC; the same instant as <see cref="CreationDate"/>, under the product's own name.</summary>
    [JsonPropertyName("landed_at")]
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>Data version; names the snapshot.</summary>
    [JsonPropertyName("data_version")]
    public required string DataVersion { get; init; }

    /// <summary>Key of the typed snapshot.</summary>
    [JsonPropertyName("snapshot_key")]
    public required string SnapshotKey { get; init; }

    /// <summary>Data rows, SHA-256, schema, dictionaries and control totals of the snapshot.</summary>
    [JsonPropertyName("profile")]
    public required SnapshotProfile Profile { get; init; }
}
