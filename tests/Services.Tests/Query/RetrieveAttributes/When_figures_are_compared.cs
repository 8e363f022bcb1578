using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_figures_are_compared
{
    [Theory]
    [InlineData("How did assets change between 2023Q3 and 2023Q4, run 1?", "change period_id 2023Q3 2023Q4")]
    [InlineData("Change in assets from Q3 2023 to Q4 2023, run 1", "change period_id 2023Q3 2023Q4")]
    [InlineData("Growth in percent of assets from 1Q23 to 1Q24, run 1", "pct_change period_id 2023Q1 2024Q1")]
    [InlineData("Assets in 2023Q4 versus 2023Q1: what is the difference, run 1?", "change period_id 2023Q1 2023Q4")]
    [InlineData("How much higher were assets in 2023Q4 than in 2023Q1, run 1?", "change period_id 2023Q1 2023Q4")]
    [InlineData("How much have assets grown since 2023Q3, run 1?", "change period_id 2023Q3 2024Q2")]
    [InlineData("Year over year change of assets in 2024Q2, run 1", "change period_id 2023Q2 2024Q2")]
    [InlineData("Quarter over quarter percentage change of assets in Q1 2024, run 1", "pct_change period_id 2023Q4 2024Q1")]
    [InlineData("Quarter over quarter change of assets in Q1 and Q2 2024, run 1", "change period_id 2023Q4,2024Q1 2024Q1,2024Q2")]
    [InlineData("By how much do run003 and run002 differ in assets, 2023Q4?", "change run_id run003 run002")]
    [InlineData("How much higher are assets in run 2 than in run 3, 2023Q4?", "change run_id run003 run002")]
    [InlineData("Difference in assets between internal baseline and severely adverse, 2023Q4, run 1", "change scenario internal_baseline supervisory_severely_adverse")]
    [InlineData("Change of assets from cycle 3 to cycle 10 in 2023Q4, run 1", "change cycle cycle3 cycle10")]
    [InlineData("Difference between Credit Cards and Mortgage Banking assets, 2023Q4, run 1", "change business CREDIT CARDS MORTGAGE BANKING")]
    public async Task The_two_sides_are_read(string question, string expected)
    {
        var comparison = (await Asking.Attributes(question)).Comparison!;

        Assert.Equal(expected, $"{Name(comparison.Kind)} {comparison.Along} {string.Join(',', comparison.From)} {string.Join(',', comparison.To)}");
    }

    [Theory]
    [InlineData("Compare assets in run001 and run002 for 2023Q4", "run_id")]
    [InlineData("Compare assets in internal baseline with supervisory severely adverse, 2023Q4, run 1", "scenario")]
    [InlineData("Compare assets of Q4 2023 and Q4 2023 of cycle 3 and cycle 10, run 1", "cycle")]
    [InlineData("Compare Credit Cards assets in 2023Q1 versus 2024Q1, run 1", "period_id")]
    [InlineData("Compare the assets of Credit Cards and Mortgage Banking in 2023Q4, run 1", "business")]
    public async Task Sides_stand_side_by_side(string question, string along)
    {
        var comparison = (await Asking.Attributes(question)).Comparison!;

        Assert.Equal((ComparisonKind.SideBySide, along, 0), (comparison.Kind, comparison.Along, comparison.From.Count));
    }

    [Fact]
    public async Task Only_the_two_ends_of_a_range_are_read()
    {
        var attributes = await Asking.Attributes("Net change of assets between 2023Q1 and 2023Q4, run 1");

        Assert.Equal(["2023Q1", "2023Q4"], attributes.FilterAttributes["period_id"].In);
    }

    [Theory]
    [InlineData("Which business grew most from 2023Q1 to 2023Q4 in assets, run 1?", SortDirection.Descending)]
    [InlineData("Which business fell most from 2023Q1 to 2023Q4 in assets, run 1?", SortDirection.Ascending)]
    public async Task Groups_are_ranked_by_their_change(string question, SortDirection direction)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(("business", direction, 1), (attributes.GroupByAttributes.Single(), attributes.OrderBy, attributes.Limit));
        Assert.Equal("period_id", attributes.Comparison!.Along);
    }

    [Theory]
    [InlineData("Assets per scenario in 2023Q4, run 1", "internal_baseline,supervisory_baseline,internal_adverse_1,supervisory_severely_adverse", "cycle10")]
    [InlineData("Assets in 2023Q4 for each cycle, run 1", "internal_baseline", "cycle3,cycle10")]
    [InlineData("Assets in 2023Q4 under internal baseline and severely adverse, run 1", "internal_baseline,supervisory_severely_adverse", "cycle10")]
    [InlineData("Assets in 2023Q4 under Fed and BHC baseline, run 1", "supervisory_baseline,internal_baseline", "cycle10")]
    public async Task Several_scenarios_and_cycles_are_selected(string question, string scenarios, string cycles)
    {
        var understood = await Asking.Understood(question);

        var filters = understood.Attributes.PartitionFilters;
        Assert.Equal((scenarios, cycles), (string.Join(',', filters.Scenario), string.Join(',', filters.Cycle)));
        Assert.Equal(filters.Scenario.Count * filters.Cycle.Count, understood.Selection.Count);
    }

    [Theory]
    [InlineData("Share of Credit Cards in assets for 2023Q4, run 1", "business", "CREDIT CARDS")]
    [InlineData("What percentage of assets is in Credit Cards and Mortgage Banking, 2023Q4, run 1?", "business", "CREDIT CARDS,MORTGAGE BANKING")]
    [InlineData("Percentage of assets per business for 2023Q4, run 1", "business", "")]
    [InlineData("What percentage of Credit Cards assets is in Gold Cards, 2023Q4, run 1?", "segment_lob", "GOLD CARDS")]
    [InlineData("Gold Cards share of Credit Cards assets, 2023Q4, run 1", "segment_lob", "GOLD CARDS")]
    public async Task A_share_is_read(string question, string of, string values)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal((of, values), (attributes.ShareOfTotal!.Of, string.Join(',', attributes.ShareOfTotal.Values)));
        Assert.DoesNotContain(of, attributes.FilterAttributes.Keys);
    }

    [Theory]
    [InlineData("Mean of the quarter-end asset totals in 2023, run 1", AggregationFunction.Avg, "period_id")]
    [InlineData("Average total assets over 2023, run 1", AggregationFunction.Avg, "period_id")]
    [InlineData("Average quarterly total of assets in 2023, run 1", AggregationFunction.Avg, "period_id")]
    [InlineData("Average of the run totals of assets for runs 1 to 3, 2023Q4", AggregationFunction.Avg, "run_id")]
    [InlineData("Average of the business totals of assets, 2023Q4, run 1", AggregationFunction.Avg, "business")]
    [InlineData("Highest run total of assets across runs 1 to 3, 2023Q4", AggregationFunction.Max, "run_id")]
    public async Task Totals_are_aggregated_once_more(string question, AggregationFunction function, string over)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal((AggregationFunction.Sum, function, over), (attributes.AggregationFunction, attributes.Nested?.Function, attributes.Nested?.Over));
        Assert.Empty(attributes.GroupByAttributes);
        Assert.False(attributes.CombineRuns);
    }

    [Theory]
    [InlineData("How did assets change in 2023Q4, run 1?", StopReason.Incomplete)]
    [InlineData("Compare assets in 2023Q4, run 1", StopReason.Incomplete)]
    [InlineData("How did assets change over 2023, run 1?", StopReason.Incomplete)]
    [InlineData("Change of assets from 2023 to 2024, run 1", StopReason.Ambiguous)]
    [InlineData("By how much do runs 1, 2 and 3 differ in assets, 2023Q4?", StopReason.Ambiguous)]
    [InlineData("Share of assets in 2023Q4, run 1", StopReason.Incomplete)]
    [InlineData("Average total assets in 2023Q4, run 1", StopReason.Ambiguous)]
    [InlineData("Assets across internal baseline and severely adverse combined, 2023Q4, run 1", StopReason.Ambiguous)]
    [InlineData("Difference between Credit Cards and Mortgage Banking assets in run 1 and run 2, 2023Q4", StopReason.Ambiguous)]
    public async Task What_is_open_is_asked_back(string question, StopReason reason)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Equal((AnswerOutcome.ClarificationNeeded, reason), (stopped.Outcome, stopped.Reason));
    }

    [Theory]
    [InlineData("Year over year change of assets in 2023Q2, run 1", StopReason.DataNotLanded)]
    [InlineData("Change of assets from 2021Q1 to 2023Q2, run 1", StopReason.DataNotLanded)]
    public async Task What_has_no_other_side_is_refused(string question, StopReason reason)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Equal((AnswerOutcome.Refused, reason), (stopped.Outcome, stopped.Reason));
    }

    private static string Name(ComparisonKind kind) => JsonSerializer.Serialize(kind).Trim('"');
}
