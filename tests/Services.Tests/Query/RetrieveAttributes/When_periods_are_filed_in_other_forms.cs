using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_periods_are_filed_in_other_forms
{
    [Theory]
    [InlineData("2023H1,2023H2")]
    [InlineData("FY-2022,FY-2023")]
    [InlineData("PQ1,PQ2,PQ3")]
    [InlineData("12/31/2023,03/31/2024")]
    [InlineData("2023Q4,PQ1")]
    [InlineData("1,2,3")]
    [InlineData("20230930,20231231")]
    public async Task A_stock_is_never_added_over_them(string periods)
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", periods.Split(',')).Build();

        var stopped = await Asking.Stopped(Asking.Question("Assets, run 1"), landscape);

        Assert.Equal((AnswerOutcome.ClarificationNeeded, StopReason.Incomplete), (stopped.Outcome, stopped.Reason));
        Assert.All(periods.Split(','), period => Assert.Contains(period, stopped.Sentence, StringComparison.Ordinal));
        Assert.Equal(2, stopped.Options.Count);
        Assert.All(await Task.WhenAll(stopped.Options.Select(option => Asking.Rules(Asking.Question(option), landscape))), again => Assert.IsType<Retrieval.Understood>(again));
    }

    [Theory]
    [InlineData("PQ1,PQ2", "in PQ2", "PQ2")]
    [InlineData("12/31/2023,03/31/2024", "as of 12/31/2023", "12/31/2023")]
    [InlineData("2023Q4,PQ1", "in PQ1", "PQ1")]
    [InlineData("2023Q4,PQ1", "in Q4 2023", "2023Q4")]
    [InlineData("2023H1,2023H2", "in 2023H1", "2023H1")]
    [InlineData("2023H1,2023H2", "in the first half of 2023", "2023H1")]
    [InlineData("FY-2022,FY-2023", "in FY2023", "FY-2023")]
    [InlineData("FY-2022,FY-2023", "in FY-2023", "FY-2023")]
    public async Task One_of_them_is_found_as_it_is_written(string periods, string words, string period)
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", periods.Split(',')).Build();

        var understood = await Asking.Understood(Asking.Question($"Assets {words}, run 1"), landscape);

        Assert.Equal([period], understood.Attributes.FilterAttributes["period_id"].In);
    }

    [Theory]
    [InlineData("Assets in PQ1 and PQ2, run 1")]
    [InlineData("Assets excluding PQ1, run 1")]
    [InlineData("Assets in 2023Q4, run 1")]
    public async Task Several_or_unknown_ones_are_asked_back(string question)
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", "PQ1", "PQ2", "PQ3").Build();

        Assert.Equal(AnswerOutcome.ClarificationNeeded, (await Asking.Stopped(Asking.Question(question), landscape)).Outcome);
    }

    [Theory]
    [InlineData("Assets, run 1", false)]
    [InlineData("Assets in 2023Q4, run 1", false)]
    [InlineData("Assets per quarter, run 1", true)]
    public async Task Periods_that_are_not_listed_are_not_taken_for_one(string question, bool isUnderstood)
    {
        var landscape = LandscapeBuilder.BalanceSheet().WithoutDictionary("period_id").Build();

        Assert.Equal(isUnderstood, await Asking.Rules(Asking.Question(question), landscape) is Retrieval.Understood);
    }

    [Theory]
    [InlineData("Assets in 2023Q4, run 1", "as_of")]
    [InlineData("Assets in PQ1, run 1", "period_id")]
    [InlineData("Assets, run 1", null)]
    public async Task A_second_period_column_stays_apart(string question, string? apart)
    {
        var landscape = LandscapeBuilder.BalanceSheet()
            .Meaning(d => d with { Columns = [new ColumnDefinition { Name = "as_of", Type = "VARCHAR", Role = ColumnRole.Period }, .. d.Columns] })
            .With("as_of", "PQ0", "PQ1")
            .Build();

        Assert.Equal(apart, (await Asking.Rules(Asking.Question(question), landscape) as Retrieval.Understood)?.Attributes.GroupByAttributes.Single());
    }
}
