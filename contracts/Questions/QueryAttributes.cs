using System.Text.Json.Serialization;

namespace Ccar.Messaging.Contracts;

/// <summary>
/// What a question asks to be computed. JSON names are the original design's; an object with its seven fields alone is valid.
/// Cycle, scenario and run_id stand only in <see cref="PartitionFilters"/>.
/// </summary>
public sealed record QueryAttributes
{
    /// <summary>The question with codes beside the words they stand for.</summary>
    [JsonPropertyName("enriched_query")]
    public string EnrichedQuery { get; init; } = "";

    /// <summary>The filed CSVs of the selected partitions.</summary>
    [JsonPropertyName("s3_paths")]
    public IReadOnlyList<string> S3Paths { get; init; } = [];

    /// <summary>The table.</summary>
    [JsonPropertyName("table_name")]
    public required string TableName { get; init; }

    /// <summary>The measure; for <c>count</c> <c>*</c>, for <c>count_distinct</c> any column.</summary>
    [JsonPropertyName("aggregation_attribute")]
    public required string AggregationAttribute { get; init; }

    /// <summary>What to do with it; the original only knew <c>sum</c>.</summary>
    [JsonPropertyName("aggregation_function")]
    public AggregationFunction AggregationFunction { get; init; }

    /// <summary>Columns of the file that get one figure per value.</summary>
    [JsonPropertyName("group_by_attributes")]
    public IReadOnlyList<string> GroupByAttributes { get; init; } = [];

    /// <summary>Filters over columns of the file.</summary>
    [JsonPropertyName("filter_attributes")]
    public IReadOnlyDictionary<string, AttributeFilter> FilterAttributes { get; init; } = new Dictionary<string, AttributeFilter>();

    /// <summary>Which partitions are selected.</summary>
    [JsonPropertyName("partition_filters")]
    public required PartitionFilters PartitionFilters { get; init; }

    /// <summary>True when the wording asks for one total over the selected runs as well ("across", "combined").</summary>
    [JsonPropertyName("combine_runs")]
    public bool CombineRuns { get; init; }

    /// <summary>Order of the groups by value; null leaves the order of the keys.</summary>
    [JsonPropertyName("order_by")]
    public SortDirection? OrderBy { get; init; }

    /// <summary>How many groups per run, from the top of <see cref="OrderBy"/>; null means all.</summary>
    [JsonPropertyName("limit")]
    public int? Limit { get; init; }

    /// <summary>Keeps only groups whose value passes; null keeps all.</summary>
    [JsonPropertyName("having")]
    public Threshold? Having { get; init; }

    /// <summary>Compares the figures along one key; null compares nothing.</summary>
    [JsonPropertyName("comparison")]
    public Comparison? Comparison { get; init; }

    /// <summary>Gives the figures as percent of a total; null gives them as they are.</summary>
    [JsonPropertyName("share_of_total")]
    public ShareOfTotal? ShareOfTotal { get; init; }

    /// <summary>Aggregates the figures once more; null leaves them.</summary>
    [JsonPropertyName("nested")]
    public NestedAggregation? Nested { get; init; }
}
