using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_an_answer_is_written
{
    private static readonly ResultTable TwoRuns = Results.PerRun(("run001", 1200000.00m), ("run002", 1105329.38m));

    [Fact]
    public void The_originals_question_gets_the_total_beside_each_runs_own_figure()
    {
        var understanding = Results.Understanding with { Words = [new WordMeaning("assets", "level_2 = U10000000 (glossary)")] };

        var text = Results.Text(Attributes.Total() with { CombineRuns = true }, TwoRuns, understanding, "run001", "run002");

        Assert.Equal(
            "In internal_baseline, cycle3, the total balance for 2023Q4, business FIXED INCOME FINANCING and level_2 U10000000 (assets) is $1,200,000.00 in run001 and $1,105,329.38 in run002. "
            + "Across run001 and run002 it is $2,305,329.38 (runs are alternatives; added because the question asks for them together).",
            text);
    }

    [Fact]
    public void Without_being_asked_nothing_is_combined() =>
        Assert.DoesNotContain("2,305,329.38", Results.Text(Attributes.Total(), TwoRuns, "run001", "run002"), StringComparison.Ordinal);

    [Fact]
    public void Groups_stand_in_an_aligned_table()
    {
        var attributes = Attributes.Total("business") with { FilterAttributes = new Dictionary<string, AttributeFilter>(), CombineRuns = true };

        var text = Results.Text(attributes, Results.PerBusiness(("run001", "A", -5m), ("run001", "LONGER NAME", 1234567.8m), ("run002", "A", 7m)), "run001", "run002");

        Assert.Equal(
            """
            In internal_baseline, cycle3, the total balance:

            run_id          business     total balance
            run001          A                   -$5.00
            run001          LONGER NAME  $1,234,567.80
            run002          A                    $7.00
            all runs added  A                    $2.00
            all runs added  LONGER NAME  $1,234,567.80

            Rows marked "all runs added" add runs that are alternatives, because the question asks for them together.
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Assumptions_warnings_and_runs_without_rows_are_said()
    {
        var understanding = Results.Understanding with { Assumptions = ["No cycle was named: cycle3, the latest"], Warnings = ["A newer landing of run001 was rejected."] };

        var text = Results.Text(Attributes.Total(), Results.PerRun(("run001", 1m)), understanding, "run001", "run002");

        Assert.EndsWith(
            "is $1.00 in run001. No row matches in run002; that is not a zero. Assumed: No cycle was named: cycle3, the latest. Note: A newer landing of run001 was rejected.",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_could_mislead_are_shown_as_codes()
    {
        var attributes = Attributes.FilteredBy("business", AttributeFilter.Of("a\u202eb\u001b[31m"));

        var text = Results.Text(attributes, Results.PerRun(("run001", 1m)), "run001");

        Assert.Contains("business a\\u202eb\\u001b[31m is", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Threshold_and_limit_are_said()
    {
        var attributes = Attributes.Total("business") with { Having = new Threshold(">", 6500000), Limit = 3 };

        var text = Results.Text(attributes, Results.PerBusiness(("run001", "A", 7000000m)), "run001");

        Assert.Contains(", only figures > $6,500,000.00, the 3 largest of each run:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_says_how_much_of_it_is_shown()
    {
        var rows = Enumerable.Range(0, 500).Select(i => ("run001", $"B{i}", (decimal?)i)).ToList();

        var text = Results.Text(Attributes.Total("business"), Results.PerBusiness(rows), "run001");

        Assert.EndsWith("(40 of 500 figures shown)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounded_average_says_so()
    {
        var result = new ResultTable(["run_id"], ["total_balance", "count_balance"], [new ResultRow(["run001"], [10m, 3m])]);

        Assert.EndsWith("is $3.333333 in run001. Averages are rounded to 6 decimals.", Results.Text(Attributes.Of(AggregationFunction.Avg, "balance"), result, "run001"), StringComparison.Ordinal);
    }

    public static TheoryData<decimal?, string, string> Figures => new()
    {
        { 2305329.38m, "USD", "$2,305,329.38" },
        { -5m, "USD", "-$5.00" },
        { -0.00m, "USD", "$0.00" },
        { 1.234567m, "USD", "$1.234567" },
        { 1234.5m, "EUR", "1,234.5 EUR" },
        { -1234.50m, "as filed", "-1,234.50" },
        { 1m, "rows", "1 row" },
        { 2m, "values", "2 values" },
        { 79228162514264337593543950335m, "as filed", "79,228,162,514,264,337,593,543,950,335" },
        { null, "USD", "no value" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_shown_with_all_its_digits_in_its_unit(decimal? value, string unit, string expected) =>
        Assert.Equal(expected, FigureFormat.Show(value, unit));

    public static TheoryData<AttributeFilter, string> Filters => new()
    {
        { AttributeFilter.Of("A", "B"), " for business A or B is" },
        { AttributeFilter.Except("A"), " for business other than A is" },
        { AttributeFilter.Between("A", "B"), " for business from A to B is" },
        { AttributeFilter.Between("A", null), " for business from A on is" },
        { AttributeFilter.Between(null, "B"), " for business up to B is" },
        { new AttributeFilter { Above = "A" }, " for business above A is" },
        { new AttributeFilter { Above = "A", Below = "C" }, " for business above A and below C is" },
        { AttributeFilter.Of([.. "ABCDEFGH".Select(c => $"{c}")]), " for business A, B, C, D, E, F and 2 more is" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Each_filter_is_said_in_words(AttributeFilter filter, string expected) =>
        Assert.Contains(expected, Results.Text(Attributes.FilteredBy("business", filter), Results.PerRun(("run001", 1m)), "run001"), StringComparison.Ordinal);
}
