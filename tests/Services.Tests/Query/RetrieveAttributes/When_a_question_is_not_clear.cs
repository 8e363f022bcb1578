using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_question_is_not_clear
{
    [Theory]
    [InlineData("Credit Cards assets in 2023Q4, run001, baseline", StopReason.Ambiguous)]
    [InlineData("Credit Cards assets under the adverse case for 2023Q4, run001", StopReason.Ambiguous)]
    [InlineData("Credit Cards assets in Q2, run001", StopReason.Ambiguous)]
    [InlineData("Credit Cards assets in the last quarter, run001", StopReason.Ambiguous)]
    [InlineData("Desk assets in 2023Q4, run001", StopReason.Ambiguous)]
    [InlineData("Assets for both runs in 2023Q4", StopReason.Ambiguous)]
    [InlineData("Retail Credit Cards assets in 2023Q4, run001", StopReason.NotUnderstood)]
    [InlineData("Assets without 2023Q4, run001", StopReason.NotUnderstood)]
    [InlineData("Assets in 2023Q4 by, run001", StopReason.NotUnderstood)]
    [InlineData("Assets of Mortgages Bnkg in 2023Q4, run001", StopReason.NoSuchValue)]
    [InlineData("Amount on level_3 U99999999 in 2023Q4, run001", StopReason.NoSuchValue)]
    [InlineData("Credit Cards assets, run001", StopReason.Incomplete)]
    [InlineData("Biggest in 2023Q4?", StopReason.Incomplete)]
    [InlineData("And the same for last year?", StopReason.Incomplete)]
    [InlineData("Credit Cards balance in 2023Q4, run001", StopReason.AcrossAccounts)]
    [InlineData("Assets plus liabilities in 2023Q4, run001", StopReason.AcrossAccounts)]
    [InlineData("Assets and loans in 2023Q4, run001", StopReason.AcrossAccounts)]
    [InlineData("Credit Cards assets in total over 2023, run001", StopReason.StockOverTime)]
    [InlineData("Credit Cards assets added together for FY2023, run001", StopReason.StockOverTime)]
    public async Task It_is_asked_back(string question, StopReason reason)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Equal((AnswerOutcome.ClarificationNeeded, reason), (stopped.Outcome, stopped.Reason));
    }

    [Theory]
    [InlineData("Credit Cards assets in 2023Q4, run001, baseline")]
    [InlineData("Credit Cards assets in Q2, run001")]
    [InlineData("Desk assets in 2023Q4, run001")]
    [InlineData("Credit Cards balance in 2023Q4, run001")]
    [InlineData("Assets plus liabilities in 2023Q4, run001")]
    [InlineData("Credit Cards assets in total over 2023, run001")]
    [InlineData("Assets for 2023Q3 and 2023Q4, run001")]
    [InlineData("Credit Cards assets, run001")]
    [InlineData("Assets in 2023Q4 for all runs")]
    public async Task Every_option_can_be_sent_back_as_it_is(string question)
    {
        var options = (await Asking.Stopped(question)).Options;

        Assert.NotEmpty(options);
        Assert.All(await Task.WhenAll(options.Select(Asking.Rules)), retrieval => Assert.IsType<Retrieval.Understood>(retrieval));
    }

    [Fact]
    public async Task A_field_that_contradicts_the_text_is_asked_back()
    {
        var landscape = LandscapeBuilder.BalanceSheet().Build();
        var question = Asking.Question("Assets in 2023Q4, internal baseline, run001, cycle3");

        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question with { Scenario = "supervisory_baseline" }, landscape)).Reason);
        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question with { RunIds = ["run002"] }, landscape)).Reason);
        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question with { Cycle = "cycle10" }, landscape)).Reason);
    }

    [Fact]
    public async Task Values_that_cannot_be_checked_are_not_guessed()
    {
        var landscape = LandscapeBuilder.BalanceSheet().WithoutDictionary("segment_lob").Build();

        var stopped = await Asking.Stopped(Asking.Question("Assets of segment Zebra in 2023Q4, run001"), landscape);

        Assert.Contains("Values of segment_lob cannot be checked", stopped.Sentence, StringComparison.Ordinal);
    }
}
