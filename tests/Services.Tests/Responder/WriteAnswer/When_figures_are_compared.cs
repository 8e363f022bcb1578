using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_figures_are_compared
{
    private static readonly QueryAttributes OverQuarters = Derived.Assets().Change("period_id", ("2023Q3", "2023Q4"));
    private static readonly QueryAttributes PerBusiness = Derived.Assets("business").Change("period_id", ("2023Q3", "2023Q4"));

    [Fact]
    public void A_change_is_the_second_side_minus_the_first_and_drops_its_key()
    {
        var figures = Derived.Figures(OverQuarters, Derived.Rows("run_id period_id", "run001 2023Q3 8.00", "run001 2023Q4 3.50", "run002 2023Q4 -1", "run002 2023Q3 -4.25")).Figures;

        Assert.Equal(["run001 -4.50 (8.00 3.50)", "run002 3.25 (-4.25 -1)"], figures.Rows.Changes());
        Assert.Equal(("change in total balance", "USD", "USD"), (figures.Name, figures.Unit, figures.ComparedUnit));
        Assert.Equal(["run_id"], figures.KeyColumns);
        Assert.Empty(figures.Totals);
    }

    [Theory]
    [InlineData("8.00", "3.50", "-56.2500")]
    [InlineData("3", "4", "33.3333")]
    [InlineData("3", "5", "66.6667")]
    [InlineData("-4", "-5", "25.0000")]
    [InlineData("-4", "6", "-250.0000")]
    [InlineData("8000000", "8000001", "0.0000")]
    [InlineData("8000000", "8000004", "0.0001")]
    [InlineData("8000000", "7999996", "-0.0001")]
    [InlineData("5", "5", "0.0000")]
    [InlineData("0", "5", "-")]
    [InlineData("0.00", "0", "-")]
    public void A_percent_change_is_of_the_first_side_rounded_half_away_from_zero(string from, string to, string percent)
    {
        var figures = Derived.Figures(
            Derived.Assets().PercentChange("period_id", ("2023Q3", "2023Q4")), Derived.Rows("run_id period_id", $"run001 2023Q3 {from}", $"run001 2023Q4 {to}")).Figures;

        Assert.Equal([$"run001 {percent} ({from} {to})"], figures.Rows.Changes());
        Assert.Equal(("percent change in total balance", "%", "USD"), (figures.Name, figures.Unit, figures.ComparedUnit));
    }

    [Fact]
    public void A_group_that_lacks_a_side_counts_there_as_zero()
    {
        var figures = Derived.Figures(
            PerBusiness,
            Derived.Rows("run_id business period_id", "run001 A 2023Q3 5", "run001 A 2023Q4 7", "run001 B 2023Q4 10.50", "run001 C 2023Q3 2", "run001 D 2023Q3 -", "run001 E 2023Q3 -", "run001 E 2023Q4 1")).Figures;

        Assert.Equal(["run001 A 2 (5 7)", "run001 B 10.50 (- 10.50)", "run001 C -2 (2 -)", "run001 E 1 (- 1)"], figures.Rows.Changes());
        Assert.Equal(["run001 11.50 (7 18.50)"], figures.Totals.Changes());
    }

    [Fact]
    public void Percent_of_nothing_is_no_value_and_of_what_is_gone_the_whole()
    {
        var figures = Derived.Figures(
            Derived.Assets("business").PercentChange("period_id", ("2023Q3", "2023Q4")),
            Derived.Rows("run_id business period_id", "run001 A 2023Q3 5", "run001 B 2023Q4 10", "run001 C 2023Q3 0", "run001 C 2023Q4 1")).Figures;

        Assert.Equal(["run001 A -100.0000 (5 -)", "run001 B - (- 10)", "run001 C - (0 1)"], figures.Rows.Changes());
        Assert.Equal(["run001 120.0000 (5 11)"], figures.Totals.Changes());
    }

    [Fact]
    public void A_run_that_lacks_a_whole_side_has_no_change_at_all()
    {
        var figures = Derived.Figures(
            PerBusiness with { CombineRuns = true },
            Derived.Rows("run_id business period_id", "run001 A 2023Q3 5", "run001 A 2023Q4 7", "run002 A 2023Q3 5", "run002 B 2023Q3 6"));

        Assert.Equal(["run001 A 2 (5 7)"], figures.Figures.Rows.Changes());
        Assert.Equal(["2023Q4 run002"], figures.Gaps.Sides.Select(side => $"{side.Lacking} {side.Where.Keys["run_id"]}"));
    }

    [Fact]
    public void A_side_without_values_is_missing_data_and_no_zero()
    {
        var figures = Derived.Figures(OverQuarters, Derived.Rows("run_id period_id", "run001 2023Q3 5", "run001 2023Q4 -"));

        Assert.Equal(0, figures.Figures.RowCount);
        Assert.Equal(
            "There is nothing to compare: no row matches for 2023Q4 in run001. That is not a zero. Ask for the other side alone, or compare what both have.",
            NoFigure.Sentence(OverQuarters, figures));
    }

    [Fact]
    public void Runs_are_compared_group_by_group_and_are_no_key_then()
    {
        var figures = Derived.Figures(
            Derived.Assets("business").Change("run_id", ("run002", "run001")), Derived.Rows("run_id business", "run001 A 5", "run002 A 7.25", "run002 B 1")).Figures;

        Assert.Equal(["A -2.25 (7.25 5)", "B -1 (1 -)"], figures.Rows.Changes());
        Assert.Equal(["-3.25 (8.25 5)"], figures.Totals.Changes());
        Assert.Equal(["business"], figures.KeyColumns);
    }

    [Fact]
    public void Scenarios_are_compared_run_by_run()
    {
        var rows = Derived.Rows("scenario run_id", "internal_baseline run001 5", "supervisory_baseline run001 9", "internal_baseline run002 7", "supervisory_baseline run003 1");
        SelectedPartition[] selection =
        [
            Attributes.Partition("run001"), Attributes.Partition("run001", scenario: "supervisory_baseline"),
            Attributes.Partition("run002"), Attributes.Partition("run003", scenario: "supervisory_baseline"),
        ];

        var figures = Derived.Figures(Derived.Assets().Change("scenario", ("internal_baseline", "supervisory_baseline")), rows, selection);

        Assert.Equal(["run001 4 (5 9)"], figures.Figures.Rows.Changes());
        Assert.Equal(["supervisory_baseline run002", "internal_baseline run003"], figures.Gaps.Sides.Select(side => $"{side.Lacking} {side.Where.Keys["run_id"]}"));
    }

    [Fact]
    public void Cycles_are_compared_within_a_scenario()
    {
        var rows = Derived.Rows(
            "cycle scenario run_id",
            "cycle3 internal_baseline run001 5", "cycle4 internal_baseline run001 9", "cycle3 supervisory_baseline run001 1", "cycle4 supervisory_baseline run001 0");

        var figures = Derived.Figures(Derived.Assets().Change("cycle", ("cycle3", "cycle4")), rows).Figures;

        Assert.Equal(["internal_baseline run001 4 (5 9)", "supervisory_baseline run001 -1 (1 0)"], figures.Rows.Changes());
    }

    [Fact]
    public void Several_pairs_keep_the_second_side_as_key()
    {
        var figures = Derived.Figures(
            Derived.Assets().Change("period_id", ("2023Q2", "2023Q3"), ("2023Q3", "2023Q4")),
            Derived.Rows("run_id period_id", "run001 2023Q2 1", "run001 2023Q3 3", "run001 2023Q4 10")).Figures;

        Assert.Equal(["run001 2023Q3 2 (1 3)", "run001 2023Q4 7 (3 10)"], figures.Rows.Changes());
        Assert.Equal(["run_id", "period_id"], figures.KeyColumns);
    }

    [Fact]
    public void A_limit_is_one_of_each_of_several_changes()
    {
        var figures = Derived.Figures(
            Derived.Assets("business").Change("run_id", ("run001", "run002"), ("run001", "run003")) with { Limit = 1 },
            Derived.Rows("run_id business", "run001 A 1", "run002 A 2", "run003 A 9", "run001 B 1", "run002 B 5", "run003 B 3")).Figures;

        Assert.Equal(["run002 B 4 (1 5)", "run003 A 8 (1 9)"], figures.Rows.Changes());
        Assert.Equal(["run002 5 (2 7)", "run003 10 (2 12)"], figures.Totals.Changes());
    }

    [Fact]
    public void The_combined_change_is_that_of_the_combined_totals()
    {
        var figures = Derived.Figures(
            OverQuarters with { CombineRuns = true },
            Derived.Rows("run_id period_id", "run001 2023Q3 8.00", "run001 2023Q4 3.50", "run002 2023Q4 1", "run002 2023Q3 4")).Figures;

        Assert.Equal(["run001 -4.50 (8.00 3.50)", "run002 -3 (4 1)", "-7.50 (12.00 4.50) combined"], figures.Rows.Changes());
    }

    [Fact]
    public void Bound_order_and_limit_leave_the_total_that_of_all_groups()
    {
        var figures = Derived.Figures(
            PerBusiness with { OrderBy = SortDirection.Ascending, Limit = 1, Having = new Threshold("<", 5) },
            Derived.Rows(
                "run_id business period_id", "run001 A 2023Q3 5", "run001 A 2023Q4 7", "run001 B 2023Q3 5", "run001 B 2023Q4 1.5", "run001 C 2023Q3 1", "run001 C 2023Q4 9"));

        Assert.Equal(["run001 B -3.5 (5 1.5)"], figures.Figures.Rows.Changes());
        Assert.Equal(["run001 6.5 (11 17.5)"], figures.Figures.Totals.Changes());
        Assert.Equal((2, 10m), (Assert.Single(figures.Gaps.LeftOut).Groups, ChangeFigures.Change(figures.Gaps.LeftOut[0].Sides)));
    }

    [Fact]
    public void Periods_and_classes_of_a_stock_are_not_added_to_a_total()
    {
        var perQuarter = Derived.Figures(
            Derived.Assets("business", "period_id").Change("run_id", ("run001", "run002")),
            Derived.Rows("run_id business period_id", "run001 A 2023Q3 5", "run002 A 2023Q3 7", "run001 B 2023Q3 5", "run002 B 2023Q3 1", "run001 A 2023Q4 1", "run002 A 2023Q4 9")).Figures;
        var perClass = Derived.Figures(
            Attributes.Total("level_2").Change("run_id", ("run001", "run002")), Derived.Rows("run_id level_2", "run001 U1 5", "run002 U1 7", "run001 U2 5", "run002 U2 1")).Figures;

        Assert.Equal(["2023Q3 -2 (10 8)", "2023Q4 8 (1 9)"], perQuarter.Totals.Changes());
        Assert.Empty(perClass.Totals);
    }

    [Theory]
    [InlineData(AggregationFunction.Min)]
    [InlineData(AggregationFunction.CountDistinct)]
    public void What_does_not_add_up_has_no_total(AggregationFunction function)
    {
        var figures = Derived.Figures(PerBusiness with { AggregationFunction = function }, Derived.Rows("run_id business period_id", "run001 A 2023Q3 5", "run001 A 2023Q4 7")).Figures;

        Assert.Equal(["run001 A 2 (5 7)"], figures.Rows.Changes());
        Assert.Empty(figures.Totals);
    }

    [Fact]
    public void A_change_that_would_lose_a_digit_is_an_error() => Assert.Throws<FigureNotExactException>(
        () => Derived.Figures(OverQuarters, Derived.Rows("run_id period_id", "run001 2023Q3 7922816251426433759354395033.5", "run001 2023Q4 0.01")));

    [Fact]
    public void Totals_that_take_room_leave_less_of_it_to_the_groups()
    {
        var quarters = Enumerable.Range(0, 150).Select(i => $"Q{i}").ToList();
        List<string> rows = [.. quarters.SelectMany(quarter => Enumerable.Range(0, 3).SelectMany(i => new[] { $"run001 B{i} {quarter} 1", $"run002 B{i} {quarter} 2" }))];

        var figures = Derived.Figures(Derived.Assets("business", "period_id").Change("run_id", ("run001", "run002")), Derived.Rows("run_id business period_id", rows)).Figures;

        Assert.Equal((150, 450), (figures.Totals.Count, figures.RowCount));
        Assert.InRange(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(figures).Length, 20_000, 26_000);
    }

    [Fact]
    public void Side_by_side_every_figure_stays_as_it_is()
    {
        var rows = Derived.Rows("run_id business", "run002 A 7", "run001 A 5", "run001 B 1");

        var figures = Derived.Figures(Derived.Assets("business") with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "run_id" } }, rows);

        Assert.Equal(["run001 A 5", "run001 B 1", "run002 A 7"], figures.Lines());
        Assert.Equal("total balance", figures.Figures.Name);
        Assert.All(figures.Figures.Rows, figure => Assert.Null(figure.Compared));
    }
}
