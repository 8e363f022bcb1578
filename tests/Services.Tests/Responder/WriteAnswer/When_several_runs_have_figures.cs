using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_several_runs_have_figures
{
    private static readonly QueryAttributes Combined = Attributes.Total() with { CombineRuns = true };

    [Fact]
    public void Each_run_has_its_own_figure_and_nothing_is_added()
    {
        var figures = Results.Figures(Attributes.Total(), Results.PerRun(("run10", 3m), ("run002", 2.50m)), "run002", "run10");

        Assert.Equal(["run002 2.50", "run10 3"], figures.Lines());
        Assert.Equal(("total balance", "USD", 2), (figures.Figures.Name, figures.Figures.Unit, figures.Figures.RowCount));
    }

    [Fact]
    public void A_combined_total_follows_where_it_is_asked_for()
    {
        var figures = Results.Figures(Combined, Results.PerRun(("run001", 1.10m), ("run002", 2.20m)), "run001", "run002");

        Assert.Equal(["run001 1.10", "run002 2.20", "3.30 combined"], figures.Lines());
        Assert.DoesNotContain("run_id", figures.Figures.Rows[^1].Keys.Keys);
    }

    [Fact]
    public void Groups_are_combined_one_by_one_and_limited_like_a_run()
    {
        var attributes = Combined with { GroupByAttributes = ["business"], OrderBy = SortDirection.Descending, Limit = 1 };

        var figures = Results.Figures(attributes, Results.PerBusiness(("run001", "A", 5m), ("run001", "B", 4m), ("run002", "B", 9m)), "run001", "run002");

        Assert.Equal(["run001 A 5", "run002 B 9", "B 13 combined"], figures.Lines());
    }

    [Theory]
    [InlineData(AggregationFunction.Avg)]
    [InlineData(AggregationFunction.Min)]
    [InlineData(AggregationFunction.CountDistinct)]
    public void What_cannot_be_added_is_never_combined(AggregationFunction function)
    {
        var result = new ResultTable(["run_id"], ["a", "b"], [new ResultRow(["run001"], [4m, 2m]), new ResultRow(["run002"], [6m, 2m])]);

        var figures = Results.Figures(Combined with { AggregationFunction = function }, result, "run001", "run002");

        Assert.DoesNotContain(figures.Figures.Rows, f => f.Combined);
    }

    [Fact]
    public void Order_threshold_and_ties_are_settled_within_each_run()
    {
        var attributes = Attributes.Total("business") with { OrderBy = SortDirection.Ascending, Having = new Threshold(">=", 2) };
        var result = Results.PerBusiness(("run002", "C", 2m), ("run001", "B", 7m), ("run001", "A", 7m), ("run001", "D", 1.99m), ("run001", "E", null));

        Assert.Equal(["run001 A 7", "run001 B 7", "run002 C 2"], Results.Figures(attributes, result, "run001", "run002").Lines());
    }

    [Fact]
    public void A_limit_without_an_order_takes_the_largest()
    {
        var figures = Results.Figures(Attributes.Total("business") with { Limit = 2 }, Results.PerBusiness(("run001", "A", 1m), ("run001", "B", 3m), ("run001", "C", 2m)), "run001");

        Assert.Equal(["run001 B 3", "run001 C 2"], figures.Lines());
    }

    [Fact]
    public void A_run_without_rows_is_named_and_never_zero()
    {
        var figures = Results.Figures(Attributes.Total(), Results.PerRun(("run001", 1m)), "run001", "run002");

        Assert.Equal(["run001 1"], figures.Lines());
        Assert.Equal(["run002"], figures.WithoutRows.Select(p => p.RunId));
    }

    [Fact]
    public void A_value_missing_in_every_row_stays_missing()
    {
        var figures = Results.Figures(Combined, Results.PerRun(("run001", null), ("run002", null)), "run001", "run002");

        Assert.All(figures.Figures.Rows, f => Assert.Null(f.Value));
    }

    [Theory]
    [InlineData(10, 3, "3.333333")]
    [InlineData(20, 3, "6.666667")]
    [InlineData(-0.0000005, 1, "-0.000001")]
    [InlineData(10, 4, "2.50")]
    public void An_average_is_rounded_half_away_from_zero_to_four_more_decimals(decimal sum, decimal count, string expected)
    {
        var result = new ResultTable(["run_id"], ["total_balance", "count_balance"], [new ResultRow(["run001"], [sum, count])]);

        var figures = Results.Figures(Attributes.Of(AggregationFunction.Avg, "balance"), result, "run001");

        Assert.Equal([$"run001 {expected}"], figures.Lines());
    }

    [Fact]
    public void Figures_filed_in_thousands_are_given_in_units()
    {
        var definition = Attributes.Definition with { Columns = [.. Attributes.Definition.Columns.Select(c => c.Name == "balance" ? c with { Scale = 1000 } : c)] };

        var figures = FigureBuilder.Build(Attributes.Total(), Attributes.Runs("run001"), Results.PerRun(("run001", 1.25m)), definition);

        Assert.Equal(1250m, figures.Figures.Rows[0].Value);
    }

    [Fact]
    public void A_total_that_would_lose_a_digit_is_an_error() =>
        Assert.Throws<FigureNotExactException>(() => Results.Figures(Combined, Results.PerRun(("run001", 7922816251426433759354395033.5m), ("run002", 0.01m)), "run001", "run002"));

    [Fact]
    public void Only_what_fits_a_message_is_inlined_and_all_is_counted()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => ("run001", $"BUSINESS {i}", (decimal?)i)).ToList();

        var figures = Results.Figures(Attributes.Total("business"), Results.PerBusiness(rows), "run001").Figures;

        Assert.Equal(5000, figures.RowCount);
        Assert.InRange(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(figures).Length, 20_000, 26_000);
    }
}
