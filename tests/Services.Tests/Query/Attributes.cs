using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query;

/// <summary>The original's question as attributes, and the table it asks.</summary>
internal static class Attributes
{
    public const string Version = "5f0c";

    public static TableDefinition Definition { get; } = new()
    {
        Table = "bs_consolidated",
        Columns =
        [
            new() { Name = "period_id", Type = "VARCHAR", Role = ColumnRole.Period },
            new() { Name = "business", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new() { Name = "level_2", Type = "VARCHAR", Role = ColumnRole.Account },
            new() { Name = "balance", Type = "DECIMAL(38,2)", Role = ColumnRole.Measure, Kind = MeasureKind.Stock, Unit = "USD" },
        ],
    };

    public static QueryAttributes Total(params IReadOnlyList<string> groups) => new()
    {
        TableName = "bs_consolidated",
        AggregationAttribute = "balance",
        AggregationFunction = AggregationFunction.Sum,
        GroupByAttributes = groups,
        FilterAttributes = new Dictionary<string, AttributeFilter>
        {
            ["business"] = AttributeFilter.Of("FIXED INCOME FINANCING"),
            ["level_2"] = AttributeFilter.Of("U10000000"),
            ["period_id"] = AttributeFilter.Of("2023Q4"),
        },
        PartitionFilters = new PartitionFilters
        {
            Cycle = ["cycle3", "cycle4"],
            Scenario = ["internal_baseline", "supervisory_baseline"],
            RunId = ["run001", "run002", "run003", "run004"],
        },
    };

    public static QueryAttributes Of(AggregationFunction function, string attribute) =>
        Total() with { AggregationFunction = function, AggregationAttribute = attribute, FilterAttributes = new Dictionary<string, AttributeFilter>() };

    public static QueryAttributes FilteredBy(string column, AttributeFilter filter) =>
        Total() with { FilterAttributes = new Dictionary<string, AttributeFilter> { [column] = filter } };

    public static SelectedPartition Partition(string run, string cycle = "cycle3", string scenario = "internal_baseline") => new(cycle, scenario, run, Version);

    public static IReadOnlyList<SelectedPartition> Runs(params IReadOnlyList<string> runs) => [.. runs.Select(run => Partition(run))];
}
