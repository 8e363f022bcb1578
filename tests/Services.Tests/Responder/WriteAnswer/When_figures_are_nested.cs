using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_figures_are_nested
{
    private static readonly ResultTable Quarters = Derived.Rows(
        "run_id period_id", "run001 2023Q1 1", "run001 2023Q2 -2", "run001 2023Q3 6", "run001 2023Q4 6", "run002 2023Q1 1.00", "run002 2023Q2 1.00", "run002 2023Q3 -", "run002 2023Q4 0.01");

    [Fact]
    public void The_average_is_of_what_has_a_value_and_rounded_as_averages_are()
    {
        var figures = Derived.Figures(Derived.Assets().Nest(AggregationFunction.Avg, "period_id"), Quarters);

        Assert.Equal(["run001 2.75", "run002 0.67"], figures.Lines());
        Assert.Equal(("average of the total balance per period_id", "USD"), (figures.Figures.Name, figures.Figures.Unit));
        Assert.Equal(["run_id"], figures.Figures.KeyColumns);
        Assert.Equal(("run002", 3, 4), (Assert.Single(figures.Gaps.Inner).Where.Keys["run_id"], figures.Gaps.Inner[0].Found, figures.Gaps.Inner[0].Asked));
    }

    [Fact]
    public void A_periodic_average_has_four_decimals_more_than_the_measure() => Assert.Equal(
        ["run001 0.333333"],
        Derived.Figures(Derived.Assets().Nest(AggregationFunction.Avg, "period_id"), Derived.Rows("run_id period_id", "run001 2023Q1 1", "run001 2023Q2 0", "run001 2023Q3 0")).Lines());

    [Theory]
    [InlineData(AggregationFunction.Max, "run001 2023Q3 6", "run002 2023Q1 1.00")]
    [InlineData(AggregationFunction.Min, "run001 2023Q2 -2", "run002 2023Q4 0.01")]
    public void An_extreme_carries_the_first_key_it_was_found_at(AggregationFunction function, string first, string second)
    {
        var figures = Derived.Figures(Derived.Assets().Nest(function, "period_id"), Quarters);

        Assert.Equal([first, second], figures.Lines());
        Assert.Equal(["run_id", "period_id"], figures.Figures.KeyColumns);
    }

    [Fact]
    public void Runs_are_nested_over_group_by_group()
    {
        var rows = Derived.Rows("run_id business", "run001 A 1", "run002 A 4", "run001 B 9", "run002 B 2");

        Assert.Equal(["A 2.50", "B 5.50"], Derived.Figures(Derived.Assets("business").Nest(AggregationFunction.Avg, "run_id"), rows).Lines());
        Assert.Equal(["run001 B 9"], Derived.Figures(Derived.Assets("business").Nest(AggregationFunction.Max, "run_id") with { Limit = 1 }, rows).Lines());
    }

    [Fact]
    public void Combined_runs_are_nested_as_combined_totals()
    {
        var figures = Derived.Figures(
            Derived.Assets().Nest(AggregationFunction.Max, "period_id") with { CombineRuns = true },
            Derived.Rows("run_id period_id", "run001 2023Q1 5", "run001 2023Q2 1", "run002 2023Q1 1", "run002 2023Q2 9"));

        Assert.Equal(["run001 2023Q1 5", "run002 2023Q2 9", "2023Q2 10 combined"], figures.Lines());
    }

    [Fact]
    public void Nested_figures_are_compared_without_where_they_were_found()
    {
        var figures = Derived.Figures(Derived.Assets().Nest(AggregationFunction.Max, "period_id").Change("run_id", ("run001", "run002")), Quarters).Figures;

        Assert.Equal(["-5.00 (6 1.00)"], figures.Rows.Changes());
        Assert.Equal("change in maximum of the total balance per period_id", figures.Name);
        Assert.Empty(figures.KeyColumns);
    }

    [Fact]
    public void Averages_are_nested_from_their_sums_and_counts()
    {
        var result = new ResultTable(
            ["run_id", "period_id"], ["total_balance", "count_balance"], [new ResultRow(["run001", "2023Q1"], [10m, 4m]), new ResultRow(["run001", "2023Q2"], [3m, 1m])]);

        Assert.Equal(["run001 2023Q2 3.00"], Derived.Figures(Derived.Assets().Nest(AggregationFunction.Max, "period_id") with { AggregationFunction = AggregationFunction.Avg }, result).Lines());
    }
}
