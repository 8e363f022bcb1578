using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>What is done with the rows of a group.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AggregationFunction>))]
public enum AggregationFunction
{
    /// <summary>Total.</summary>
    [JsonStringEnumMemberName("sum")]
    Sum,

    /// <summary>Mean over rows that have a value.</summary>
    [JsonStringEnumMemberName("avg")]
    Avg,

    /// <summary>Smallest row value.</summary>
    [JsonStringEnumMemberName("min")]
    Min,

    /// <summary>Largest row value.</summary>
    [JsonStringEnumMemberName("max")]
    Max,

    /// <summary>Number of rows.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>Number of different values.</summary>
    [JsonStringEnumMemberName("count_distinct")]
    CountDistinct,
}
