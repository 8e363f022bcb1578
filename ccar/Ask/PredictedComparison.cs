using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>A comparison or a share, in the shape question files describe it.</summary>
internal sealed record PredictedComparison
{
    /// <summary><c>change</c>, <c>pct_change</c>, <c>side_by_side</c> or <c>share</c>.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("dim")]
    public string? Dimension { get; init; }

    [JsonPropertyName("from")]
    public IReadOnlyList<string>? From { get; init; }

    [JsonPropertyName("to")]
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>Of a share the column and its values; null for the share of every group.</summary>
    [JsonPropertyName("of")]
    public IReadOnlyList<object>? Of { get; init; }

    /// <summary>A share with its own type; of shares side by side the share counts.</summary>
    public static PredictedComparison? Create(QueryAttributes attributes) => attributes switch
    {
        { ShareOfTotal: { } share } => new PredictedComparison { Type = "share", Of = share.Values.Count > 0 ? [share.Of, share.Values] : null },
        { Comparison: { Kind: ComparisonKind.SideBySide } comparison } => new PredictedComparison { Type = "side_by_side", Dimension = comparison.Along },
        { Comparison: { } comparison } => new PredictedComparison
        {
            Type = comparison.Kind == ComparisonKind.Change ? "change" : "pct_change",
            Dimension = comparison.Along,
            From = comparison.From,
            To = comparison.To,
        },
        _ => null,
    };
}
