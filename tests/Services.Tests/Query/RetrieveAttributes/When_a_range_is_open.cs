using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_range_is_open
{
    [Theory]
    [InlineData("Assets by quarter from 2023Q2 to the latest quarter, run 1")]
    [InlineData("Assets by quarter since Q4, run 1")]
    [InlineData("Assets by quarter after the last two quarters, run 1")]
    [InlineData("Growth of assets from Q1 to Q2, run 1")]
    [InlineData("Assets by quarter from 2023, run 1")]
    [InlineData("Assets after 2023Q1 and before 2023Q4, quarterly, run 1")]
    [InlineData("Assets in 2023Q4 since run 2")]
    [InlineData("Assets in 2023Q4 for runs up to run 2")]
    [InlineData("Assets in 2023Q4, run 1, for cycles before cycle 10")]
    public async Task Its_other_end_is_asked_for(string question) => Assert.Equal(AnswerOutcome.ClarificationNeeded, (await Asking.Stopped(question)).Outcome);

    [Theory]
    [InlineData("Change in assets after 2023Q1, run 1", StopReason.Incomplete)]
    [InlineData("Change in assets since 2023, run 1", StopReason.Incomplete)]
    [InlineData("Change in assets since Q4, run 1", StopReason.Incomplete)]
    public async Task A_change_needs_both_its_ends(string question, StopReason reason) => Assert.Equal(reason, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Assets by quarter in the last two quarters of 2023, run 1", "2023Q3,2023Q4")]
    [InlineData("Assets by quarter in the first three quarters of 2023, run 1", "2023Q1,2023Q2,2023Q3")]
    [InlineData("Assets by quarter for quarters ending in 2023, run 1", "2023Q1,2023Q2,2023Q3,2023Q4")]
    [InlineData("Assets by quarter on or after 2023Q4, run 1", "2023Q4,2024Q1,2024Q2")]
    [InlineData("Assets by quarter on and before 2023Q2, run 1", "2023Q1,2023Q2")]
    [InlineData("Assets by quarter after 2023Q4, run 1", "2024Q1,2024Q2")]
    [InlineData("Assets by quarter over the last 6 quarters, run 1", "2023Q1,2023Q2,2023Q3,2023Q4,2024Q1,2024Q2")]
    public async Task Its_quarters_are_those_that_are_said(string question, string quarters) => Assert.Equal($"sum; by period_id; in {quarters}", await ReadingText.Of(question));

    [Theory]
    [InlineData("Assets by quarter over the last 8 quarters, run 1", "'the last 8 quarters' is not in the data")]
    [InlineData("Assets in 2023Q4 for the last 8 runs", "are more than there are")]
    [InlineData("Assets in 2023Q4 for the last 3 cycles, run 1", "are more than there are")]
    public async Task More_than_there_are_is_refused(string question, string sentence) => Assert.Contains(sentence, (await Asking.Stopped(question)).Sentence, StringComparison.Ordinal);
}
