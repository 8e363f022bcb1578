using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>Which partitions a question is computed from.</summary>
public sealed record PartitionFilters
{
    /// <summary>Scenarios; one is written as plain text, as the original did.</summary>
    [JsonPropertyName("scenario")]
    [JsonConverter(typeof(OneOrManyConverter))]
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Runs, 1 to 4.</summary>
    [JsonPropertyName("run_id")]
    public required IReadOnlyList<string> RunId { get; init; }

    /// <summary>Cycles.</summary>
    [JsonPropertyName("cycle")]
    public required IReadOnlyList<string> Cycle { get; init; }
}
