using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>What became of a landed file; one line of <c>ccar land --json</c>.</summary>
internal sealed record LandingOutcome
{
    [JsonPropertyName("key")]
    public required string Key { get; init; }

    [JsonPropertyName("outcome")]
    public required LandingResult Outcome { get; init; }

    /// <summary>Code and sentence; null when the file was indexed.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Reason { get; init; }

    [JsonPropertyName("rows")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Rows { get; init; }

    [JsonPropertyName("data_version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? DataVersion { get; init; }

    public static LandingOutcome Indexed(string key, MetadataRecord record) =>
        new() { Key = key, Outcome = LandingResult.Indexed, Rows = record.Profile.Rows, DataVersion = record.DataVersion };

    public static LandingOutcome Rejected(string key, FileRejected rejected) =>
        new() { Key = key, Outcome = LandingResult.Rejected, Reason = $"{rejected.Reason}: {rejected.Explanation}" };

    public static LandingOutcome Failed(string key, string reason) => new() { Key = key, Outcome = LandingResult.Failed, Reason = reason };
}
