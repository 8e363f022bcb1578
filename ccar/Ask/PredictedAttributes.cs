using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>What was computed, in the shape question files describe it.</summary>
internal sealed record PredictedAttributes
{
    [JsonPropertyName("table")]
    public required string Table { get; init; }

    [JsonPropertyName("aggregation")]
    public required AggregationFunction Aggregation { get; init; }

    [JsonPropertyName("measure")]
    public required string Measure { get; init; }

    [JsonPropertyName("scenario")]
    public required IReadOnlyList<string> Scenario { get; init; }

    [JsonPropertyName("run_id")]
    public required IReadOnlyList<string> RunId { get; init; }

    [JsonPropertyName("cycle")]
    public required IReadOnlyList<string> Cycle { get; init; }

    [JsonPropertyName("group_by")]
    public required IReadOnlyList<string> GroupBy { get; init; }

    [JsonPropertyName("filters")]
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; }

    [JsonPropertyName("exclude")]
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Exclude { get; init; }

    [JsonPropertyName("order")]
    public PredictedOrder? Order { get; init; }

    [JsonPropertyName("limit")]
    public int? Limit { get; init; }

    [JsonPropertyName("having")]
    public Threshold? Having { get; init; }

    [JsonPropertyName("comparison")]
    public PredictedComparison? Comparison { get; init; }

    /// <summary>How the figures per group are aggregated once more.</summary>
    [JsonPropertyName("nested")]
    public AggregationFunction? Nested { get; init; }

    public static PredictedAttributes From(QueryAttributes attributes) => new()
    {
        Table = attributes.TableName,
        Aggregation = attributes.AggregationFunction,
        Measure = attributes.AggregationAttribute,
        Scenario = attributes.PartitionFilters.Scenario,
        RunId = attributes.PartitionFilters.RunId,
        Cycle = attributes.PartitionFilters.Cycle,
        GroupBy = [.. PartitionKeys(attributes).Concat(attributes.GroupByAttributes).Concat(DerivedKeys(attributes)).Distinct()],
        Filters = Select(attributes, filter => filter.In.Count > 0 ? filter.In : Ends(filter)),
        Exclude = Select(attributes, filter => filter.NotIn),
        Order = attributes.OrderBy is { } direction ? new PredictedOrder("value", direction) : null,
        Limit = attributes.Limit,
        Having = attributes.Having,
        Comparison = PredictedComparison.Create(attributes),
        Nested = attributes.Nested?.Function,
    };

    // Several partitions give a figure each, unless the wording adds the runs or a change puts one figure in the place of two.
    private static IEnumerable<string> PartitionKeys(QueryAttributes attributes)
    {
        var selected = attributes.PartitionFilters;
        (string Name, int Values)[] keys =
        [
            ("cycle", selected.Cycle.Count),
            ("scenario", selected.Scenario.Count),
            ("run_id", attributes.CombineRuns ? 0 : selected.RunId.Count),
        ];
        var along = attributes.Comparison is { Kind: not ComparisonKind.SideBySide } change ? change.Along : null;
        return keys.Where(key => key.Values > 1 && key.Name != along).Select(key => key.Name);
    }

    private static IEnumerable<string> DerivedKeys(QueryAttributes attributes)
    {
        string?[] keys =
        [
            attributes.Comparison is { Kind: ComparisonKind.SideBySide } sides ? sides.Along : null,
            attributes.ShareOfTotal is { Values.Count: 0 } share ? share.Of : null,
            attributes.Nested?.Over,
        ];
        return keys.OfType<string>();
    }

    private static string[] Ends(AttributeFilter filter) => [.. ((string?[])[filter.From ?? filter.Above, filter.To ?? filter.Below]).OfType<string>()];

    private static Dictionary<string, IReadOnlyList<string>> Select(QueryAttributes attributes, Func<AttributeFilter, IReadOnlyList<string>> values) =>
        attributes.FilterAttributes.Where(pair => values(pair.Value).Count > 0).ToDictionary(pair => pair.Key, pair => values(pair.Value));
}
