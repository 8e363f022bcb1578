using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_totals_are_averaged
{
    private const string Quarters = "2023Q1,2023Q2,2023Q3,2023Q4";

    [Theory]
    [InlineData("Average quarterly assets in 2023, run 1", "sum; in " + Quarters + "; avg over period_id")]
    [InlineData("Mean quarterly liabilities by business over 2023, run 1", "sum; by business; in " + Quarters + "; avg over period_id")]
    [InlineData("Average quarter-end assets over 2023, run 1", "sum; in " + Quarters + "; avg over period_id")]
    [InlineData("Highest quarterly assets in 2023, run 1", "sum; in " + Quarters + "; max over period_id")]
    [InlineData("Average assets by quarter in 2023, run 1", "avg; by period_id; in " + Quarters)]
    [InlineData("Average asset row over 2023, run 1", "avg; in " + Quarters)]
    public async Task A_quarterly_level_is_one_total_per_quarter(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Fact]
    public async Task A_quarterly_average_is_asked_back_with_both_readings()
    {
        var stopped = await Asking.Stopped("The quarterly average of assets in 2023, run 1");

        Assert.Equal(StopReason.Ambiguous, stopped.Reason);
        Assert.Equal(
            ["sum; in " + Quarters + "; avg over period_id", "avg; by period_id; in " + Quarters],
            await Task.WhenAll(stopped.Options.Select(ReadingText.Of)));
    }

    [Theory]
    [InlineData("Lowest assets across the six quarters, run 1")]
    [InlineData("Largest assets across businesses in 2023Q4, run 1")]
    public async Task An_extreme_across_a_column_is_asked_back(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Fact]
    public async Task An_extreme_of_averages_is_refused() =>
        Assert.Equal(StopReason.OutOfScope, (await Asking.Stopped("Highest average quarterly assets by business in 2023, run 1")).Reason);

    [Theory]
    [InlineData("When did assets peak, run 1?", "sum; by period_id; desc 1")]
    [InlineData("When were assets lowest, run 1?", "sum; by period_id; asc 1")]
    [InlineData("Lowest quarterly assets, run 1, and when were they there?", "sum; by period_id; asc 1")]
    public async Task When_asks_for_the_quarter(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));
}
