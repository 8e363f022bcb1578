using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>A question as plain JSON, the way anybody may send one.</summary>
internal sealed record PlainQuestion
{
    [JsonPropertyName("question_id")]
    public required Guid QuestionId { get; init; }

    [JsonPropertyName("question")]
    public required string Question { get; init; }

    [JsonPropertyName("table")]
    public string? Table { get; init; }

    [JsonPropertyName("scenario")]
    public string? Scenario { get; init; }

    [JsonPropertyName("run_ids")]
    public IReadOnlyList<string>? RunIds { get; init; }

    [JsonPropertyName("cycle")]
    public string? Cycle { get; init; }

    [JsonPropertyName("deadline")]
    public DateTimeOffset? Deadline { get; init; }

    [JsonPropertyName("asked_by")]
    public string? AskedBy { get; init; }

    [JsonPropertyName("in_reply_to")]
    public Guid? InReplyTo { get; init; }

    [JsonPropertyName("option")]
    public int? Option { get; init; }

    public static PlainQuestion From(QuestionAsked asked) => new()
    {
        QuestionId = asked.QuestionId,
        Question = asked.Text,
        Table = asked.Table,
        Scenario = asked.Scenario,
        RunIds = asked.RunIds.Count == 0 ? null : asked.RunIds,
        Cycle = asked.Cycle,
        Deadline = asked.Deadline,
        AskedBy = asked.AskedBy,
        InReplyTo = asked.InReplyTo,
        Option = asked.Option,
    };
}
