using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_shares_of_a_total_are_taken
{
    [Fact]
    public void Each_value_has_its_percent_of_the_total_of_its_run()
    {
        var figures = Derived.Figures(Derived.Assets().Share("business"), Derived.Rows("run_id business", "run001 A 1", "run001 B 2", "run002 A -1", "run002 B 5", "run001 C -"));

        Assert.Equal(["run001 A 33.3333", "run001 B 66.6667", "run001 C", "run002 A -25.0000", "run002 B 125.0000"], figures.Lines());
        Assert.Equal(("share of total balance", "%"), (figures.Figures.Name, figures.Figures.Unit));
        Assert.Equal(["run_id", "business"], figures.Figures.KeyColumns);
    }

    [Fact]
    public void Values_together_have_one_share_and_drop_their_key()
    {
        var figures = Derived.Figures(Derived.Assets().Share("business", "A", "C"), Derived.Rows("run_id business", "run001 A 1", "run001 B 2", "run001 C 5", "run002 C 1", "run002 B 3"));

        Assert.Equal(["run001 75.0000", "run002 25.0000"], figures.Lines());
        Assert.Equal(["run_id"], figures.Figures.KeyColumns);
    }

    [Fact]
    public void The_total_is_that_of_the_other_groups_scenario_and_cycle()
    {
        var rows = Derived.Rows(
            "cycle scenario run_id period_id business",
            "cycle3 s1 run001 2023Q3 A 1", "cycle3 s1 run001 2023Q3 B 3", "cycle3 s1 run001 2023Q4 A 1", "cycle3 s1 run001 2023Q4 B 1",
            "cycle3 s2 run001 2023Q3 A 9", "cycle3 s2 run001 2023Q3 B 1", "cycle4 s1 run001 2023Q3 A 7");

        var figures = Derived.Figures(Derived.Assets("period_id").Share("business", "A"), rows);

        Assert.Equal(["cycle3 s1 run001 2023Q3 25.0000", "cycle3 s1 run001 2023Q4 50.0000", "cycle3 s2 run001 2023Q3 90.0000", "cycle4 s1 run001 2023Q3 100.0000"], figures.Lines());
    }

    [Fact]
    public void The_share_of_combined_runs_is_of_their_combined_total()
    {
        var figures = Derived.Figures(Derived.Assets().Share("business", "A") with { CombineRuns = true }, Derived.Rows("run_id business", "run001 A 1", "run001 B 1", "run002 A 1", "run002 B 5"));

        Assert.Equal(["run001 50.0000", "run002 16.6667", "25.0000 combined"], figures.Lines());
    }

    [Fact]
    public void A_value_without_rows_has_no_share_and_is_named()
    {
        var attributes = Derived.Assets().Share("business", "A");
        var one = Derived.Figures(attributes, Derived.Rows("run_id business", "run001 A 1", "run001 B 1", "run002 B 5"));
        var none = Derived.Figures(attributes, Derived.Rows("run_id business", "run001 B 1"));

        Assert.Equal(["run001 50.0000"], one.Lines());
        Assert.Equal(["run002"], one.Gaps.Shares.Select(share => share.Keys["run_id"]));
        Assert.Equal("No row matches for A; that is not a share of zero. Ask for the share of every business to see what there is.", NoFigure.Sentence(attributes, none));
    }

    [Fact]
    public void Of_a_total_of_zero_there_is_none() =>
        Assert.Equal(["run001 A", "run001 B"], Derived.Figures(Derived.Assets().Share("business"), Derived.Rows("run_id business", "run001 A 1", "run001 B -1")).Lines());

    [Fact]
    public void Bound_order_and_limit_are_those_of_the_shares_and_the_total_stays_whole()
    {
        var attributes = Derived.Assets().Share("business") with { Limit = 2, Having = new Threshold("<", 60) };

        Assert.Equal(
            ["run001 B 30.0000", "run001 C 9.0000"],
            Derived.Figures(attributes, Derived.Rows("run_id business", "run001 A 60", "run001 B 30", "run001 C 9", "run001 D 1")).Lines());
    }
}
