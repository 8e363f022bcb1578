namespace Ccar.Messaging.Services.Tests.Samples;

public sealed class When_the_sample_is_counted_in_cents
{
    private const long WorkedExample = 230_532_938;

    [Fact]
    public void Assets_equal_liabilities_and_equity_in_every_file_and_quarter()
    {
        foreach (var quarter in SampleFolder.Reports.SelectMany(path => SampleFolder.Rows(path).GroupBy(row => (path, row[0]))))
        {
            var totals = quarter.GroupBy(row => row[3]).ToDictionary(rows => rows.Key, rows => rows.Sum(SampleFolder.Cents));

            Assert.Equal(totals["U10000000"], totals["U20000000"] + totals["U30000000"]);
        }
    }

    [Fact]
    public void The_worked_example_is_exact_and_comes_from_several_rows_of_two_different_runs()
    {
        var (first, second) = (Example("cycle3", "internal_baseline", "run001"), Example("cycle3", "internal_baseline", "run002"));

        Assert.True(first.Length > 1 && second.Length > 1);
        Assert.NotEqual(first.Sum(), second.Sum());
        Assert.Equal(WorkedExample, first.Sum() + second.Sum());
    }

    [Theory]
    [InlineData("cycle2", "internal_baseline", "run001", "run002")]
    [InlineData("cycle3", "supervisory_severely_adverse", "run001", "run002")]
    [InlineData("cycle3", "internal_baseline", "run001", "run003")]
    [InlineData("cycle3", "internal_baseline", "run002", "run003")]
    public void Another_partition_gives_another_number(string cycle, string scenario, string first, string second) =>
        Assert.NotEqual(WorkedExample, Example(cycle, scenario, first).Sum() + Example(cycle, scenario, second).Sum());

    [Fact]
    public void Two_cycles_scenarios_and_three_runs_hold_eight_quarters_and_some_negative_balances()
    {
        Assert.Equal(12, SampleFolder.Reports.Count());
        Assert.All(SampleFolder.Reports, path =>
        {
            Assert.Equal(8, SampleFolder.Rows(path).Select(row => row[0]).Distinct().Count());
            Assert.Contains(SampleFolder.Rows(path), row => SampleFolder.Cents(row) < 0);
        });
    }

    [Fact]
    public void Stress_costs_equity()
    {
        long Equity(string scenario) => SampleFolder.Rows(SampleFolder.Report("cycle3", scenario, "run001"))
            .Where(row => row[0] == "2024Q2" && row[3] == "U30000000").Sum(SampleFolder.Cents);

        Assert.InRange(Equity("supervisory_severely_adverse"), 1, Equity("internal_baseline") * 6 / 10);
    }

    private static long[] Example(string cycle, string scenario, string run) =>
    [
        .. SampleFolder.Rows(SampleFolder.Report(cycle, scenario, run))
            .Where(row => row[0] == "2023Q4" && row[1] == "FIXED INCOME FINANCING" && row[3] == "U10000000")
            .Select(SampleFolder.Cents),
    ];
}
