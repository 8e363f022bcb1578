using System.Text.Json.Serialization;

namespace Ccar.Messaging.Cli;

/// <summary>What is current for one table, cycle, scenario and run; one line of <c>ccar catalog --json</c>.</summary>
internal sealed record CatalogLine
{
    [JsonPropertyName("table")]
    public required string Table { get; init; }

    [JsonPropertyName("cycle")]
    public required string Cycle { get; init; }

    [JsonPropertyName("scenario")]
    public required string Scenario { get; init; }

    [JsonPropertyName("run_id")]
    public required string RunId { get; init; }

    [JsonPropertyName("rows")]
    public required long Rows { get; init; }

    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>Exact sum of each measure over all rows.</summary>
    [JsonPropertyName("control_totals")]
    public required IReadOnlyDictionary<string, decimal> ControlTotals { get; init; }

    [JsonPropertyName("first_landed")]
    public required DateTimeOffset FirstLanded { get; init; }

    [JsonPropertyName("data_version")]
    public required string DataVersion { get; init; }
}
