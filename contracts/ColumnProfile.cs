using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What one column of a snapshot holds.</summary>
public sealed record ColumnProfile
{
    /// <summary>Column name, lower case.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>VARCHAR</c> or <c>DECIMAL(p,s)</c>.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>Distinct values in ordinal order, up to 1,000; null for a measure, and where <see cref="DictionaryKey"/> says there are more.</summary>
    [JsonPropertyName("dictionary")]
    public IReadOnlyList<string>? Dictionary { get; init; }

    /// <summary>Key of the larger dictionary beside the snapshot (1,001 to 100,000 values, a JSON list); null when inline or beyond that.</summary>
    [JsonPropertyName("dictionary_key")]
    public string? DictionaryKey { get; init; }

    /// <summary>Number of distinct values, counted up to 100,001; null for a measure.</summary>
    [JsonPropertyName("distinct_values")]
    public int? DistinctValues { get; init; }

    /// <summary>Exact sum of a measure over all rows; null for other columns and where no row has a value.</summary>
    [JsonPropertyName("control_total")]
    public decimal? ControlTotal { get; init; }

    /// <summary>Rows without a value in this column.</summary>
    [JsonPropertyName("nulls")]
    public long Nulls { get; init; }
}
