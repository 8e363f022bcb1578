using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What models call the functions.</summary>
internal static class FunctionNames
{
    private static readonly Dictionary<string, AggregationFunction> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sum"] = AggregationFunction.Sum,
        ["total"] = AggregationFunction.Sum,
        ["avg"] = AggregationFunction.Avg,
        ["average"] = AggregationFunction.Avg,
        ["mean"] = AggregationFunction.Avg,
        ["min"] = AggregationFunction.Min,
        ["max"] = AggregationFunction.Max,
        ["count"] = AggregationFunction.Count,
        ["count_distinct"] = AggregationFunction.CountDistinct,
        ["count distinct"] = AggregationFunction.CountDistinct,
    };

    /// <summary>The ones a model is told.</summary>
    public const string All = "sum, avg, min, max, count, count_distinct";

    /// <summary>The function; without a name it is the sum, the only one the original knew. Null where there is none of that name.</summary>
    public static AggregationFunction? Find(string? name) =>
        string.IsNullOrWhiteSpace(name) ? AggregationFunction.Sum : Names.TryGetValue(name.Trim(), out var function) ? function : null;

    public static string Of(AggregationFunction function) => function switch
    {
        AggregationFunction.Sum => "sum",
        AggregationFunction.Avg => "avg",
        AggregationFunction.Min => "min",
        AggregationFunction.Max => "max",
        AggregationFunction.Count => "count",
        _ => "count_distinct",
    };
}
