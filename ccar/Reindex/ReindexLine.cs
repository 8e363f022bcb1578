using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.Reindex;

namespace Ccar.Messaging.Cli;

/// <summary>What became of one report; a line of <c>ccar reindex --json</c>.</summary>
internal sealed record ReindexLine
{
    public const string Planned = "planned";
    public const string Failed = "failed";
    public const string Refused = "refused";

    [JsonPropertyName("table")]
    public required string Table { get; init; }

    [JsonPropertyName("cycle")]
    public required string Cycle { get; init; }

    [JsonPropertyName("scenario")]
    public required string Scenario { get; init; }

    [JsonPropertyName("run_id")]
    public required string RunId { get; init; }

    /// <summary>What was missing before: <c>csv</c>, <c>catalogue</c>, <c>snapshot</c>, <c>record</c>, <c>card</c>.</summary>
    [JsonPropertyName("missing")]
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>True where its source is read off the filed key, because nothing else knows of it.</summary>
    [JsonPropertyName("derived")]
    public bool Derived { get; init; }

    /// <summary><c>unchanged</c>, <c>restored</c>, <c>new_version</c>, <c>outdated</c>, <see cref="Refused"/>, <see cref="Failed"/>; <see cref="Planned"/> in a dry run.</summary>
    [JsonPropertyName("outcome")]
    public required string Outcome { get; init; }

    [JsonPropertyName("data_version")]
    public string? DataVersion { get; init; }

    [JsonPropertyName("note")]
    public string? Note { get; init; }

    public static ReindexLine Of(FiledReport report, ReindexNeed need) => new()
    {
        Table = report.Partition.Table,
        Cycle = report.Partition.Cycle,
        Scenario = report.Partition.Scenario,
        RunId = report.Partition.RunId,
        Missing = need.Missing,
        Derived = report.IsUnknown,
        Outcome = Planned,
        Note = need.NewVersion ? "Definition or writer has changed: it gets a new data version." : null,
    };

    public ReindexLine With(ReindexOutcome outcome) => this with
    {
        Outcome = outcome.Result switch
        {
            ReindexResult.Unchanged => "unchanged",
            ReindexResult.Restored => "restored",
            ReindexResult.NewVersion => "new_version",
            ReindexResult.Outdated => "outdated",
            _ => Refused,
        },
        DataVersion = outcome.DataVersion,
        Note = outcome.Explanation,
    };

    public PartitionId Partition() => new(Table, Cycle, Scenario, RunId);
}
