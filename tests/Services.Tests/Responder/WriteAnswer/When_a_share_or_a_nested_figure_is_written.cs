using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Query;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_a_share_or_a_nested_figure_is_written
{
    [Fact]
    public void A_share_says_what_it_is_of()
    {
        var rows = Derived.Rows("run_id business", "run001 A 1", "run001 B 2", "run002 A 1", "run002 B 3");

        Assert.Equal(
            "In internal_baseline, cycle3, business A is 33.3333 % of the total balance for level_2 U10000000 in run001 and 25.0000 % in run002. Shares are rounded to 4 decimals.",
            Derived.Text(Derived.Assets().Share("business", "A"), rows));
    }

    [Fact]
    public void Values_together_and_runs_added_say_so()
    {
        var rows = Derived.Rows("run_id business", "run001 A 1", "run001 B 1", "run001 C 2", "run002 A 1", "run002 B 3");

        Assert.StartsWith(
            "In internal_baseline, cycle3, business A and B together are 50.0000 % of the total balance for level_2 U10000000 in run001 and 100.0000 % in run002. "
            + "Across run001 and run002 it is 75.0000 % (runs are alternatives;",
            Derived.Text(Derived.Assets().Share("business", "A", "B") with { CombineRuns = true }, rows),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_share_of_each_stands_in_a_table() => Assert.Equal(
        """
        In internal_baseline, cycle3, the share of total balance for level_2 U10000000 per business:

        run_id  business  share of total balance
        run001  A                     -25.0000 %
        run001  B                     125.0000 %

        Shares are rounded to 4 decimals.
        The total adds amounts of both signs, so a share can be below 0 or above 100 %.
        """.ReplaceLineEndings("\n"),
        Derived.Text(Derived.Assets().Share("business"), Derived.Rows("run_id business", "run001 A -1", "run001 B 5")));

    [Fact]
    public void A_share_of_nothing_is_no_value()
    {
        var text = Derived.Text(Derived.Assets().Share("business", "A"), Derived.Rows("run_id business", "run001 A 1", "run001 B -1", "run002 B 1"));

        Assert.Contains("the share of business A in the total balance for level_2 U10000000:", text, StringComparison.Ordinal);
        Assert.Contains("run001                no value", text, StringComparison.Ordinal);
        Assert.Contains("There is no share of a total of zero, or of nothing.", text, StringComparison.Ordinal);
        Assert.Contains("No row matches for business A in run002; that is not a zero.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_average_says_over_what_and_of_how_many()
    {
        var attributes = Attributes.FilteredBy("period_id", AttributeFilter.Of("2024Q1", "2024Q2")).Nest(AggregationFunction.Avg, "period_id");

        Assert.Equal(
            "In internal_baseline, cycle3, the average of the total balance per period_id for 2024Q1 or 2024Q2 is $1.50 in run001 and $4.00 in run002. "
            + "Fewer than 2 values of period_id stand behind run002 (1); the others do not count as zero.",
            Derived.Text(attributes, Derived.Rows("run_id period_id", "run001 2024Q1 1", "run001 2024Q2 2", "run002 2024Q1 4")));
    }

    [Fact]
    public void An_extreme_says_where_it_was_found() => Assert.Equal(
        "In internal_baseline, cycle3, the maximum of the total balance per period_id for level_2 U10000000 is $2.00 (2024Q2) in run001 and $4.00 (2024Q1) in run002.",
        Derived.Text(
            Derived.Assets().Nest(AggregationFunction.Max, "period_id"), Derived.Rows("run_id period_id", "run001 2024Q1 1", "run001 2024Q2 2", "run002 2024Q1 4", "run002 2024Q2 3")));

    [Fact]
    public void Runs_that_are_nested_over_are_named()
    {
        var rows = Derived.Rows("run_id", "run001 1", "run002 4");

        Assert.Equal(
            "In internal_baseline, cycle3, the average of the total balance per run_id for level_2 U10000000 is $2.50 over run001 and run002.",
            Derived.Text(Derived.Assets().Nest(AggregationFunction.Avg, "run_id"), rows));
        Assert.Equal(
            "In internal_baseline, cycle3, the minimum of the total balance per run_id for level_2 U10000000 is $1.00 (run001) over run001 and run002.",
            Derived.Text(Derived.Assets().Nest(AggregationFunction.Min, "run_id"), rows));
    }
}
