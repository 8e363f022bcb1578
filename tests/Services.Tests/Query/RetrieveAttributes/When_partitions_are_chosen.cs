using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_partitions_are_chosen
{
    [Theory]
    [InlineData("run 1", "run001")]
    [InlineData("run001", "run001")]
    [InlineData("run one", "run001")]
    [InlineData("runs 2 to 3", "run002,run003")]
    [InlineData("runs 001-003", "run001,run002,run003")]
    [InlineData("runs 1, 2 and 4", "run001,run002,run004")]
    [InlineData("the latest run", "run005")]
    [InlineData("the last two runs", "run004,run005")]
    [InlineData("the first run", "run001")]
    [InlineData("the latest internal baseline run", "run005")]
    [InlineData("baseline of our own bank", "run002,run003,run004,run005")]
    public async Task Runs_are_found_in_the_text(string words, string runs)
    {
        var attributes = await Asking.Attributes($"Assets in 2023Q4, {words}");

        Assert.Equal(runs.Split(','), attributes.PartitionFilters.RunId);
    }

    [Theory]
    [InlineData("cycle 3", "cycle3")]
    [InlineData("cycle10", "cycle10")]
    [InlineData("the latest cycle", "cycle10")]
    [InlineData("the prior cycle", "cycle3")]
    public async Task Cycles_are_found_in_the_text(string words, string cycle)
    {
        var attributes = await Asking.Attributes($"Assets in 2023Q4, run 1, {words}");

        Assert.Equal([cycle], attributes.PartitionFilters.Cycle);
    }

    [Theory]
    [InlineData("BHC baseline", "internal_baseline")]
    [InlineData("the bank's own baseline", "internal_baseline")]
    [InlineData("company-run adverse", "internal_adverse_1")]
    [InlineData("the Fed's baseline", "supervisory_baseline")]
    [InlineData("severely adverse", "supervisory_severely_adverse")]
    [InlineData("internal adverse 1", "internal_adverse_1")]
    [InlineData("the baseline that the regulators set", "supervisory_baseline")]
    public async Task Scenarios_go_by_many_names(string words, string? scenario)
    {
        var retrieval = await Asking.Rules($"Assets in 2023Q4, run 1, {words}");

        var understood = retrieval as Retrieval.Understood;
        Assert.Equal(scenario, understood?.Attributes.PartitionFilters.Scenario[0]);
    }

    [Fact]
    public async Task Defaults_are_the_latest_cycle_the_configured_scenario_and_four_recent_runs_and_are_said()
    {
        var understood = await Asking.Understood("Credit Cards assets in 2023Q4");

        Assert.Equal(["cycle10"], understood.Attributes.PartitionFilters.Cycle);
        Assert.Equal(["internal_baseline"], understood.Attributes.PartitionFilters.Scenario);
        Assert.Equal(["run002", "run003", "run004", "run005"], understood.Attributes.PartitionFilters.RunId);
        Assert.False(understood.Attributes.CombineRuns);
        Assert.Equal(3, understood.Understanding.Assumptions.Count);
    }

    [Fact]
    public async Task A_run_that_landed_on_a_later_day_is_more_recent()
    {
        var landscape = LandscapeBuilder.BalanceSheet().Partitions(p => p.RunId == "run002" ? p with { FirstLandedAt = p.FirstLandedAt.AddDays(1) } : p).Build();

        var understood = await Asking.Understood(Asking.Question("Assets in 2023Q4, latest run"), landscape);

        Assert.Equal(["run002"], understood.Attributes.PartitionFilters.RunId);
    }

    [Fact]
    public async Task The_publishers_fields_count()
    {
        var question = Asking.Question("Assets in 2023Q4") with { Scenario = "supervisory_baseline", RunIds = ["run001"], Cycle = "cycle3", Table = "bs_consolidated" };

        var filters = (await Asking.Understood(question, LandscapeBuilder.BalanceSheet().Build())).Attributes.PartitionFilters;

        Assert.Equal(("supervisory_baseline", "run001", "cycle3"), (filters.Scenario[0], filters.RunId[0], filters.Cycle[0]));
    }

    [Theory]
    [InlineData("run001", "run001")]
    [InlineData("RUN001", "RUN001")]
    [InlineData("Run001", null)]
    [InlineData("run 1", null)]
    [InlineData("run001 and run002", "run001,run002")]
    [InlineData("RUN001, run002", "RUN001,run002")]
    public async Task Runs_that_differ_in_case_are_told_apart_by_spelling(string words, string? runs)
    {
        var landscape = LandscapeBuilder.BalanceSheet().Runs("run001", "RUN001", "run002").Build();

        Assert.Equal(runs?.Split(',').Order(), (await RunsOf($"Assets in 2023Q4, {words}", landscape))?.Order());
    }

    [Theory]
    [InlineData("run 1", null)]
    [InlineData("runs 1 and 2", null)]
    [InlineData("runA001", "runA001")]
    [InlineData("runB 1", "runB001")]
    [InlineData("runA001 and runB001", "runA001,runB001")]
    [InlineData("run 2", "runA002")]
    public async Task A_number_of_several_runs_is_not_guessed(string words, string? runs)
    {
        var landscape = LandscapeBuilder.BalanceSheet().Runs("runA001", "runB001", "runA002").Build();

        Assert.Equal(runs?.Split(','), await RunsOf($"Assets in 2023Q4, {words}", landscape));
    }

    [Fact]
    public async Task The_names_a_number_can_mean_are_said_and_can_be_sent_back()
    {
        var landscape = LandscapeBuilder.BalanceSheet().Runs("runA001", "runB001").Build();

        var stopped = await Asking.Stopped(Asking.Question("Assets in 2023Q4, run 1"), landscape);

        Assert.Equal(StopReason.Ambiguous, stopped.Reason);
        Assert.Contains("runA001, runB001", stopped.Sentence, StringComparison.Ordinal);
        Assert.Equal(["runA001"], await RunsOf(stopped.Options[0], landscape));
    }

    [Theory]
    [InlineData("cycle 1", null)]
    [InlineData("cycle2024_1", "cycle2024_1")]
    [InlineData("cycle 2", "cycle2025_2")]
    public async Task A_number_of_several_cycles_is_not_guessed(string words, string? cycle)
    {
        var landscape = LandscapeBuilder.BalanceSheet().Cycles("cycle2024_1", "cycle2025_1", "cycle2025_2").Build();

        var retrieval = await Asking.Rules(Asking.Question($"Assets in 2023Q4, run 1, {words}"), landscape);

        Assert.Equal(cycle, (retrieval as Retrieval.Understood)?.Attributes.PartitionFilters.Cycle[0]);
    }

    [Theory]
    [InlineData("cycle1", "cycle1")]
    [InlineData("CYCLE1", "CYCLE1")]
    [InlineData("Cycle1", null)]
    public async Task Fields_are_told_apart_by_spelling_too(string field, string? cycle)
    {
        var landscape = LandscapeBuilder.BalanceSheet().Cycles("cycle1", "CYCLE1").Runs("run001").Build();

        var retrieval = await Asking.Rules(Asking.Question("Assets in 2023Q4") with { Cycle = field, RunIds = ["RUN001"] }, landscape);

        Assert.Equal(cycle, (retrieval as Retrieval.Understood)?.Attributes.PartitionFilters.Cycle[0]);
    }

    [Fact]
    public async Task A_rejected_newer_landing_is_warned_of()
    {
        var rejected = new RejectedLanding("2", DateTimeOffset.UnixEpoch, RejectionReason.EmptyFile, "quarantine/x");
        var landscape = LandscapeBuilder.BalanceSheet().Partitions(p => p.RunId == "run001" ? p with { RejectedNewer = rejected } : p).Build();

        var understood = await Asking.Understood(Asking.Question("Assets in 2023Q4, run 1"), landscape);

        Assert.Single(understood.Understanding.Warnings);
    }

    private static async Task<IReadOnlyList<string>?> RunsOf(string question, Landscape landscape) =>
        (await Asking.Rules(Asking.Question(question), landscape) as Retrieval.Understood)?.Attributes.PartitionFilters.RunId;
}
