using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_run_lacks_something
{
    [Theory]
    [InlineData("run002", "2023Q4", "Balance of assets in 2023, runs 1 and 2", "2023Q4 of run002")]
    [InlineData("run001", "2023Q2", "Balance of assets in 2023, run 1", "2023Q2")]
    [InlineData("run002", "2024Q2", "Assets per quarter since 2023Q3, runs 1 and 2", "2024Q2 of run002")]
    [InlineData("run002", "2024Q1", "Assets in the last two quarters, runs 1 and 2", "2024Q1 of run002")]
    [InlineData("run002", "2023Q4", "Assets in 2023Q4, runs 1 and 2 combined", "2023Q4")]
    public async Task A_part_of_the_periods_is_refused_by_name(string run, string period, string question, string missing)
    {
        var stopped = await Asking.Stopped(Asking.Question(question), Flows().Lacking(run, "period_id", period).Build());

        Assert.Equal(StopReason.DataNotLanded, stopped.Reason);
        Assert.Contains(missing, stopped.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_month_is_a_part_too()
    {
        var landscape = Flows().With("period_id", "202309", "202310", "202312").Build();

        var stopped = await Asking.Stopped(Asking.Question("Balance of assets in Q4 2023, run 1"), landscape);

        Assert.Contains("2023-11", stopped.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period_id", "2023Q4", "Assets in 2023Q4, runs 1 and 2")]
    [InlineData("business", "CREDIT CARDS", "Credit Cards assets in 2023Q4, runs 1 and 2")]
    public async Task A_value_that_a_run_lacks_is_warned_of(string column, string value, string question)
    {
        var understood = await Asking.Understood(Asking.Question(question), Flows().Lacking("run002", column, value).Build());

        Assert.Equal([$"{column} {value} is not in run002."], understood.Understanding.Warnings);
    }

    [Fact]
    public async Task A_value_that_all_runs_lack_is_refused()
    {
        var stopped = await Asking.Stopped(Asking.Question("Credit Cards assets in 2023Q4, run 2"), Flows().Lacking("run002", "business", "CREDIT CARDS").Build());

        Assert.Equal(StopReason.NoSuchValue, stopped.Reason);
    }

    private static LandscapeBuilder Flows() => LandscapeBuilder.BalanceSheet()
        .Meaning(d => d with { Columns = [.. d.Columns.Select(c => c.Role == ColumnRole.Measure ? c with { Kind = MeasureKind.Flow } : c)] });
}
