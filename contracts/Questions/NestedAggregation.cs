using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>A second aggregation over figures: "the average of the quarterly totals", "the peak quarter".</summary>
public sealed record NestedAggregation
{
    /// <summary>What is taken of the inner figures: <c>avg</c>, <c>min</c> or <c>max</c>.</summary>
    [JsonPropertyName("function")]
    public required AggregationFunction Function { get; init; }

    /// <summary>The key that has one inner figure per value: a column of the file, or <c>run_id</c>. An extreme carries the value it was found at, of several equal ones the first in natural order.</summary>
    [JsonPropertyName("over")]
    public required string Over { get; init; }
}
