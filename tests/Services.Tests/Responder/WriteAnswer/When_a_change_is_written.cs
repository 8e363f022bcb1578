using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_a_change_is_written
{
    private static readonly QueryAttributes OfCards = Attributes.FilteredBy("business", AttributeFilter.Of("CREDIT CARDS"));
    private static readonly QueryAttributes OverQuarters = OfCards.Change("period_id", ("2024Q2", "2024Q3"));

    [Theory]
    [InlineData("20000.00", "7655.00", "changed by -$12,345.00 from 2024Q2 ($20,000.00) to 2024Q3 ($7,655.00) in run001.")]
    [InlineData("7655.00", "20000.00", "changed by +$12,345.00 from 2024Q2 ($7,655.00) to 2024Q3 ($20,000.00) in run001.")]
    [InlineData("-5.00", "-8.50", "changed by -$3.50 from 2024Q2 (-$5.00) to 2024Q3 (-$8.50) in run001.")]
    [InlineData("5", "5.00", "did not change from 2024Q2 ($5.00) to 2024Q3 ($5.00) in run001.")]
    public void One_is_a_sentence_with_its_sign_and_both_sides(string from, string to, string expected) =>
        Assert.Equal($"In internal_baseline, cycle3, the total balance for business CREDIT CARDS {expected}", Derived.Text(OverQuarters, Sides(from, to)));

    [Theory]
    [InlineData("8.00", "3.50", "changed by -56.2500 % from 2024Q2 ($8.00) to 2024Q3 ($3.50) in run001. Percent changes are rounded to 4 decimals.")]
    [InlineData("8000000", "8000001", "changed by 0.0000 % from 2024Q2 ($8,000,000.00) to 2024Q3 ($8,000,001.00) in run001. Percent changes are rounded to 4 decimals.")]
    [InlineData("8", "8", "did not change from 2024Q2 ($8.00) to 2024Q3 ($8.00) in run001. Percent changes are rounded to 4 decimals.")]
    [InlineData("0", "8", "has no percent change from 2024Q2 ($0.00) to 2024Q3 ($8.00) in run001, because it starts from zero. Percent changes are rounded to 4 decimals.")]
    [InlineData("-4", "6", "changed by -250.0000 % from 2024Q2 (-$4.00) to 2024Q3 ($6.00) in run001. Percent changes are rounded to 4 decimals. From a negative value a rise is a negative percent.")]
    public void In_percent_it_has_both_sides_in_their_unit(string from, string to, string expected) => Assert.Equal(
        $"In internal_baseline, cycle3, the total balance for business CREDIT CARDS {expected}", Derived.Text(OfCards.PercentChange("period_id", ("2024Q2", "2024Q3")), Sides(from, to)));

    [Fact]
    public void Runs_differ()
    {
        Assert.Equal(
            "In internal_baseline, cycle3, the total balance for business CREDIT CARDS differs by -$2.00 from run003 ($7.00) to run002 ($5.00).",
            Derived.Text(OfCards.Change("run_id", ("run003", "run002")), Derived.Rows("run_id", "run002 5", "run003 7")));
        Assert.EndsWith(
            "does not differ from run003 ($7.00) to run002 ($7.00).",
            Derived.Text(OfCards.Change("run_id", ("run003", "run002")), Derived.Rows("run_id", "run002 7", "run003 7")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_and_cycles_are_named_as_sides_alone()
    {
        SelectedPartition[] scenarios = [Attributes.Partition("run001"), Attributes.Partition("run001", scenario: "supervisory_baseline")];
        SelectedPartition[] cycles = [Attributes.Partition("run001"), Attributes.Partition("run001", "cycle4")];

        Assert.Equal(
            "In cycle3, the total balance for business CREDIT CARDS differs by +$2.00 from internal_baseline ($5.00) to supervisory_baseline ($7.00) in run001.",
            Derived.Text(OfCards.Change("scenario", ("internal_baseline", "supervisory_baseline")), Derived.Rows("scenario run_id", "internal_baseline run001 5", "supervisory_baseline run001 7"), scenarios));
        Assert.Equal(
            "In internal_baseline, the total balance for business CREDIT CARDS changed by +$2.00 from cycle3 ($5.00) to cycle4 ($7.00) in run001.",
            Derived.Text(OfCards.Change("cycle", ("cycle3", "cycle4")), Derived.Rows("cycle run_id", "cycle3 run001 5", "cycle4 run001 7"), cycles));
    }

    [Fact]
    public void Groups_stand_in_a_table_with_both_sides_above_their_total() => Assert.Equal(
        """
        In internal_baseline, cycle3, the change in total balance for level_2 U10000000 from 2024Q2 to 2024Q3:

        run_id  business      2024Q2    2024Q3   change
        run001  A              $5.00     $7.00   +$2.00
        run001  B           no value    $10.50  +$10.50
        run001  C              $2.00  no value   -$2.00
        run001  all groups     $7.00    $17.50  +$10.50

        Only in 2024Q3, counted as zero in 2024Q2: B, run001.
        Only in 2024Q2, counted as zero in 2024Q3: C, run001.
        """.ReplaceLineEndings("\n"),
        Derived.Text(
            Derived.Assets("business").Change("period_id", ("2024Q2", "2024Q3")),
            Derived.Rows("run_id business period_id", "run001 A 2024Q2 5", "run001 A 2024Q3 7", "run001 B 2024Q3 10.50", "run001 C 2024Q2 2")));

    [Fact]
    public void What_a_limit_leaves_out_is_said_beside_the_total()
    {
        var text = Derived.Text(
            Derived.Assets("business").Change("period_id", ("2024Q2", "2024Q3")) with { Limit = 1 },
            Derived.Rows("run_id business period_id", "run001 A 2024Q2 5", "run001 A 2024Q3 7", "run001 B 2024Q3 1.50", "run001 C 2024Q2 2"));

        Assert.Contains("from 2024Q2 to 2024Q3, the 1 largest of each run:", text, StringComparison.Ordinal);
        Assert.Contains("2 groups count in the total in run001 and are not shown; their changes add up to -$0.50.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Only in", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_changes_are_told_apart_by_both_sides()
    {
        var text = Derived.Text(
            OfCards.Change("period_id", ("2024Q1", "2024Q2"), ("2024Q2", "2024Q3")), Derived.Rows("run_id period_id", "run001 2024Q1 1", "run001 2024Q2 3", "run001 2024Q3 1"));

        Assert.Contains(
            """
            run_id  period_id          from     to  change
            run001  2024Q1 to 2024Q2  $1.00  $3.00  +$2.00
            run001  2024Q2 to 2024Q3  $3.00  $1.00  -$2.00
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_lacks_a_side_is_named()
    {
        var text = Derived.Text(
            OverQuarters with { CombineRuns = true }, Derived.Rows("run_id period_id", "run001 2024Q2 1", "run001 2024Q3 3", "run002 2024Q3 1"));

        Assert.Contains("changed by +$2.00 from 2024Q2 ($1.00) to 2024Q3 ($3.00) in run001.", text, StringComparison.Ordinal);
        Assert.Contains("No change where one side lacks every row, which is not a zero: 2024Q2 in run002.", text, StringComparison.Ordinal);
        Assert.Contains("Runs are not added, because not every run has both sides.", text, StringComparison.Ordinal);
    }

    private static ResultTable Sides(string from, string to) => Derived.Rows("run_id period_id", $"run001 2024Q2 {from}", $"run001 2024Q3 {to}");
}
