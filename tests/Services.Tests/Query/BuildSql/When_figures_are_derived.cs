using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Services.Tests.Query.BuildSql;

public sealed class When_figures_are_derived
{
    private static readonly QueryAttributes Assets = Attributes.FilteredBy("level_2", AttributeFilter.Of("U10000000"));

    private static readonly QueryAttributes TwoQuarters = Assets with
    {
        FilterAttributes = new Dictionary<string, AttributeFilter>(Assets.FilterAttributes) { ["period_id"] = AttributeFilter.Of("2023Q3", "2023Q4") },
    };

    public static TheoryData<string, QueryAttributes, string> Keys => new()
    {
        { "change over a period", TwoQuarters with { Comparison = Change("period_id", "2023Q3", "2023Q4") }, "\"run_id\", \"period_id\"" },
        { "change per group", TwoQuarters with { GroupByAttributes = ["business"], Comparison = Change(" Period_ID ", "2023Q3", "2023Q4") }, "\"run_id\", \"business\", \"period_id\"" },
        { "change between runs", Assets with { Comparison = Change("run_id", "run001", "run002") }, "\"run_id\"" },
        { "side by side", Assets with { GroupByAttributes = ["business"], Comparison = Beside("business") }, "\"run_id\", \"business\"" },
        { "share of each", Assets with { ShareOfTotal = new ShareOfTotal { Of = "business" } }, "\"run_id\", \"business\"" },
        { "share of values", Assets with { GroupByAttributes = ["period_id"], ShareOfTotal = new ShareOfTotal { Of = "business", Values = ["A"] } }, "\"run_id\", \"period_id\", \"business\"" },
        { "nested over a period", Assets with { Nested = new NestedAggregation { Function = AggregationFunction.Avg, Over = "period_id" } }, "\"run_id\", \"period_id\"" },
        { "nested over runs", Assets with { Nested = new NestedAggregation { Function = AggregationFunction.Max, Over = "run_id" } }, "\"run_id\"" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Rows_have_the_keys_that_it_takes_and_still_only_sums(string shape, QueryAttributes attributes, string keys)
    {
        var sql = SqlBuilder.Build(attributes, Attributes.Runs("run001", "run002"), Attributes.Definition);

        Assert.True(sql.StartsWith($"SELECT {keys}, SUM(\"balance\") AS \"total_balance\"\n", StringComparison.Ordinal), $"{shape}: {sql}");
        Assert.EndsWith($"GROUP BY {keys}", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void An_average_that_is_nested_or_compared_stays_a_sum_and_a_count()
    {
        var attributes = TwoQuarters with { AggregationFunction = AggregationFunction.Avg, Comparison = Change("period_id", "2023Q3", "2023Q4") };

        Assert.Contains("SUM(\"balance\") AS \"total_balance\", COUNT(\"balance\") AS \"count_balance\"\n", SqlBuilder.Build(attributes, Attributes.Runs("run001"), Attributes.Definition), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_that_are_compared_are_keys()
    {
        SelectedPartition[] selection = [Attributes.Partition("run001"), Attributes.Partition("run001", scenario: "supervisory_baseline")];

        var sql = SqlBuilder.Build(Assets with { Comparison = Change("scenario", "internal_baseline", "supervisory_baseline") }, selection, Attributes.Definition);

        Assert.StartsWith("SELECT \"scenario\", \"run_id\", SUM", sql, StringComparison.Ordinal);
    }

    internal static Comparison Change(string along, string from, string to) => new() { Kind = ComparisonKind.Change, Along = along, From = [from], To = [to] };

    internal static Comparison Beside(string along) => new() { Kind = ComparisonKind.SideBySide, Along = along };
}
