using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_figures_are_computed
{
    [Theory]
    [InlineData("Average asset balance in 2023Q4, run 1", AggregationFunction.Avg, "balance")]
    [InlineData("Highest asset balance row in 2023Q4, run 1", AggregationFunction.Max, "balance")]
    [InlineData("Smallest asset balance row in 2023Q4, run 1", AggregationFunction.Min, "balance")]
    [InlineData("How many rows of assets in 2023Q4, run 1?", AggregationFunction.Count, "*")]
    [InlineData("Row count of assets in 2023Q4, run 1", AggregationFunction.Count, "*")]
    [InlineData("How many different businesses have assets in 2023Q4, run 1?", AggregationFunction.CountDistinct, "business")]
    [InlineData("How many dollars of assets in 2023Q4, run 1?", AggregationFunction.Sum, "balance")]
    [InlineData("Assets in 2023Q4, run 1", AggregationFunction.Sum, "balance")]
    public async Task The_function_is_read(string question, AggregationFunction function, string attribute)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal((function, attribute), (attributes.AggregationFunction, attributes.AggregationAttribute));
    }

    [Theory]
    [InlineData("Assets per business and segment in 2023Q4, run 1", "business,segment_lob")]
    [InlineData("Assets for each segment_lob in 2023Q4, run 1", "segment_lob")]
    [InlineData("Quarterly assets in 2023, run 1", "period_id")]
    [InlineData("Assets broken down by ccar cluster, 2023Q4, run 1", "ccar_cluster")]
    public async Task The_groups_are_read(string question, string columns)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(columns.Split(','), attributes.GroupByAttributes);
    }

    [Theory]
    [InlineData("Total balance per level_3 in 2023Q4, run 1", "level_3,level_2")]
    [InlineData("Loans in 2023Q4, run 1", "level_2")]
    [InlineData("Credit Cards loans in 2023Q4, run 1", "business,level_2")]
    [InlineData("Assets per level_3 in 2023Q4, run 1", "level_3")]
    [InlineData("Balance per level_2 and level_3 in 2023Q4, run 1", "level_2,level_3")]
    [InlineData("Average of loans in 2023Q4, run 1", "")]
    public async Task Classes_stay_apart_under_a_level_below(string question, string columns)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(columns.Split(',', StringSplitOptions.RemoveEmptyEntries), attributes.GroupByAttributes);
    }

    [Theory]
    [InlineData("Top 3 businesses by assets in 2023Q4, run 1", SortDirection.Descending, 3)]
    [InlineData("The two businesses with the least assets in 2023Q4, run 1", SortDirection.Ascending, 2)]
    [InlineData("Which business has the largest assets in 2023Q4, run 1?", SortDirection.Descending, 1)]
    public async Task Rankings_have_an_order_and_a_limit(string question, SortDirection order, int limit)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal((AggregationFunction.Sum, order, limit), (attributes.AggregationFunction, attributes.OrderBy, attributes.Limit));
        Assert.Equal(["business"], attributes.GroupByAttributes);
    }

    [Theory]
    [InlineData("Businesses with more than 6,500,000 of assets in 2023Q4, run 1", ">", 6_500_000)]
    [InlineData("Businesses whose assets are above $1.5bn in 2023Q4, run 1", ">", 1_500_000_000)]
    [InlineData("Businesses with at least 5 million in assets in 2023Q4, run 1", ">=", 5_000_000)]
    [InlineData("Businesses with assets under 5m in 2023Q4, run 1", "<", 5_000_000)]
    public async Task Bounds_keep_groups(string question, string op, decimal value)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(new Threshold(op, value), attributes.Having);
        Assert.Equal(["business"], attributes.GroupByAttributes);
    }
}
