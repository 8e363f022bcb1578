using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_runs_are_counted_or_added
{
    [Theory]
    [InlineData("Assets in 2023Q4 for run 2 and the previous run", "run001,run002")]
    [InlineData("Compare assets in 2023Q4 for run 4 and the prior run", "run003,run004")]
    [InlineData("Assets in 2023Q4 for run 2 and the latest run", "run002,run005")]
    public async Task The_run_before_is_that_before_the_named_one(string question, string runs) =>
        Assert.Equal(runs, string.Join(',', (await Asking.Attributes(question)).PartitionFilters.RunId));

    [Theory]
    [InlineData("Taking the first two runs as one, what are assets in 2023Q4?", "run001,run002")]
    [InlineData("First two runs together: assets in 2023Q4", "run001,run002")]
    [InlineData("Assets in 2023Q4, runs 1 to 3 aggregated into one total", "run001,run002,run003")]
    [InlineData("Assets in 2023Q4 for run 1, run 2 and run 4, summed", "run001,run002,run004")]
    [InlineData("The sum of runs 1 and 2 in assets, 2023Q4", "run001,run002")]
    [InlineData("What do runs 1 and 2 come to in sum for assets, 2023Q4?", "run001,run002")]
    public async Task They_are_added_where_it_says_so(string question, string runs) => Assert.Equal($"sum; runs {runs} combined", await ReadingText.Of(question));

    [Theory]
    [InlineData("Assets in 2023Q4 across runs")]
    [InlineData("Total assets in 2023Q4 over the runs")]
    [InlineData("Assets in 2023Q4 summed across the runs")]
    public async Task Which_ones_are_added_must_be_said(string question)
    {
        var stopped = await Asking.Stopped(question);

        Assert.StartsWith("Say which runs are to be added", stopped.Sentence, StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(stopped.Options.Select(Asking.Attributes)), attributes => Assert.True(attributes.CombineRuns));
    }

    [Theory]
    [InlineData("Combined assets of run 1 and run 2 compared with run 3 in 2023Q4")]
    [InlineData("Compare runs 1 and 2 combined, assets in 2023Q4")]
    [InlineData("Difference in assets between runs 1 and 2 taken together, 2023Q4")]
    public async Task They_are_not_added_and_compared_at_once(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Average assets across runs 1 and 2 in 2023Q4")]
    [InlineData("Assets in 2023Q4, average of run 1, run 2 and run 4")]
    public async Task Their_average_is_not_that_of_their_rows(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Assets of the top 3 businesses combined in 2023Q4, run 1")]
    [InlineData("Assets per business added together in 2023Q4, run 1")]
    public async Task A_total_is_not_answered_one_by_one(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Assets of both cycles in 2023Q4, run 1", "sum; cycles cycle3,cycle10")]
    [InlineData("Compare both cycles by assets in 2023Q4, run 1", "sum; cycles cycle3,cycle10; side_by_side cycle")]
    public async Task Both_cycles_are_the_two_there_are(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Fact]
    public async Task Both_cycles_of_three_are_asked_back()
    {
        var landscape = LandscapeBuilder.BalanceSheet().Cycles("cycle3", "cycle7", "cycle10").Build();

        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(Asking.Question("Assets of both cycles in 2023Q4, run 1"), landscape)).Reason);
    }

    [Theory]
    [InlineData("Assets of both cycles added together in 2023Q4, run 1")]
    [InlineData("Assets across all four scenarios added up in 2023Q4, run 1")]
    [InlineData("Assets averaged over the four scenarios in 2023Q4, run 1")]
    public async Task Cycles_and_scenarios_are_never_added(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Fact]
    public async Task One_run_under_several_scenarios_is_no_total() =>
        Assert.False((await Asking.Attributes("Compare assets across all four scenarios in 2023Q4, run 1")).CombineRuns);
}
