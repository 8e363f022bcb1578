using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Contracts;

public sealed class When_attributes_are_written_as_the_original_did
{
    private const string Original = """
        {
          "enriched_query": "Total asset (U10000000) balance for fixed income financing for last quarter of 2023",
          "s3_paths": ["a.csv", "b.csv"],
          "table_name": "bs_consolidated",
          "aggregation_attribute": "balance",
          "group_by_attributes": ["business"],
          "filter_attributes": { "period_id": "2023Q4", "business": "FIXED INCOME FINANCING", "level_2": "U10000000" },
          "partition_filters": { "scenario": "internal_baseline", "run_id": ["run001", "run002"], "cycle": ["cycle3"] }
        }
        """;

    [Fact]
    public void The_seven_fields_alone_are_valid()
    {
        var attributes = JsonSerializer.Deserialize<QueryAttributes>(Original)!;

        Assert.Equal(AggregationFunction.Sum, attributes.AggregationFunction);
        Assert.Equal(["2023Q4"], attributes.FilterAttributes["period_id"].In);
        Assert.Equal(["internal_baseline"], attributes.PartitionFilters.Scenario);
        Assert.False(attributes.CombineRuns);
    }

    [Theory]
    [InlineData("""{"from": "a", "other": "b"}""")]
    [InlineData("7")]
    [InlineData("""[1]""")]
    [InlineData("""{"not": 5}""")]
    public void A_filter_of_another_form_is_an_error(string filter)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttributeFilter>(filter));

        Assert.Contains("filter", error.Message, StringComparison.OrdinalIgnoreCase);
    }
}
