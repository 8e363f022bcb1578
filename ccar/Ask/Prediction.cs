using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>An answer as one line of a prediction file.</summary>
internal sealed record Prediction
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>answered</c>, <c>ambiguous</c>, <c>refused</c> or <c>no_data</c>.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("rows")]
    public required IReadOnlyList<PredictedRow> Rows { get; init; }

    [JsonPropertyName("attributes")]
    public PredictedAttributes? Attributes { get; init; }

    [JsonPropertyName("latency_ms")]
    public required double LatencyMs { get; init; }

    [JsonPropertyName("answer")]
    public required Answered Answer { get; init; }

    /// <summary>Null for a failure, which predicts nothing.</summary>
    public static Prediction? From(string id, Answered answer) => StatusOf(answer) is not { } status ? null : new Prediction
    {
        Id = id,
        Status = status,
        Rows = [.. (answer.Figures?.Rows ?? []).Select(figure => new PredictedRow(figure.Keys, figure.Value, figure.Compared))],
        Attributes = answer.Receipt?.Attributes is { } attributes ? PredictedAttributes.From(attributes) : null,
        LatencyMs = (answer.AnsweredAt - answer.AskedAt).TotalMilliseconds,
        Answer = answer,
    };

    private static string? StatusOf(Answered answer) => (answer.Outcome, answer.Reason) switch
    {
        (AnswerOutcome.Answered, _) => "answered",
        (AnswerOutcome.Failed, _) => null,
        (_, StopReason.NoSuchValue or StopReason.DataNotLanded or StopReason.NoRows) => "no_data",
        (AnswerOutcome.ClarificationNeeded, _) => "ambiguous",
        _ => "refused",
    };
}
