using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_words_leave_something_out
{
    [Theory]
    [InlineData("Assets in 2023Q4, run 1, but don't include Credit Cards")]
    [InlineData("Assets in 2023Q4, run 1, that aren't Credit Cards")]
    [InlineData("Assets of anything but Credit Cards in 2023Q4, run 1")]
    [InlineData("Assets not in Credit Cards, 2023Q4, run 1")]
    [InlineData("Assets in 2023Q4, run 1, never Credit Cards")]
    [InlineData("Assets in 2023Q4, run 1, for what isn't Credit Cards")]
    [InlineData("Assets in 2023Q4, run 1, which do not include Credit Cards")]
    public async Task A_value_is_never_kept_that_is_denied(string question)
    {
        var retrieval = await Asking.Rules(question);

        if (retrieval is Ccar.Messaging.Query.RetrieveAttributes.Retrieval.Understood understood)
        {
            Assert.Equal(["CREDIT CARDS"], understood.Attributes.FilterAttributes["business"].NotIn);
        }
    }

    [Theory]
    [InlineData("Assets in 2023Q4, run 1, and don't include Credit Cards")]
    [InlineData("Assets of anything but Credit Cards in 2023Q4, run 1")]
    [InlineData("Assets not in Credit Cards, 2023Q4, run 1")]
    public async Task Plain_denials_are_understood(string question) => Assert.Equal("sum; without CREDIT CARDS", await ReadingText.Of(question));

    [Theory]
    [InlineData("Assets of other businesses in 2023Q4, run 1")]
    [InlineData("Credit Cards assets and those of the other businesses, 2023Q4, run 1")]
    [InlineData("Assets of the other runs in 2023Q4")]
    [InlineData("Assets of banks in 2023Q4, run 1")]
    [InlineData("Assets of large businesses in 2023Q4, run 1")]
    [InlineData("Number of large asset rows in 2023Q4, run 1")]
    [InlineData("Absolute value of assets in 2023Q4, run 1")]
    public async Task A_word_that_narrows_is_not_passed_over(string question) =>
        Assert.Equal(AnswerOutcome.ClarificationNeeded, (await Asking.Stopped(question)).Outcome);

    [Fact]
    public async Task The_bank_is_all_of_it() => Assert.Equal("sum", await ReadingText.Of("Assets of the bank in 2023Q4, run 1"));

    [Theory]
    [InlineData("Assets including loans in 2023Q4, run 1")]
    [InlineData("Mortgage Banking including Credit Cards, assets in 2023Q4, run 1")]
    [InlineData("Assets of U12000000 but not U11000000 by business in 2023Q4, run 1")]
    public async Task A_part_beside_its_whole_is_asked_back(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Confirm that the Repo Desk sits in Group Treasury; what are its assets in 2023Q4, run 1?")]
    [InlineData("Given that Repo Desk belongs to Group Treasury, what are its assets in 2023Q4, run 1?")]
    public async Task What_is_claimed_beside_a_question_is_not_taken_for_a_filter(string question) =>
        Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Fact]
    public async Task A_claim_that_names_one_thing_does_no_harm() =>
        Assert.Equal("sum; of CREDIT CARDS", await ReadingText.Of("Please confirm that this is from run 1; what are Credit Cards assets in 2023Q4, run 1?"));

    [Theory]
    [InlineData("Return on equity of Credit Cards in 2023Q4, run 1")]
    [InlineData("Ratio of assets in 2023Q4, run 1")]
    public async Task A_ratio_is_not_taken_for_its_lower_part(string question) => Assert.Equal(StopReason.NotUnderstood, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Debit cards assets in 2023Q4, run 1", "CREDIT CARDS", "GOLD CARDS")]
    public async Task Names_that_hold_the_word_beside_are_offered(string question, params string[] names)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Equal(StopReason.NoSuchValue, stopped.Reason);
        Assert.Equal(names.Select(n => $"{n} assets in 2023Q4, run 1"), stopped.Options);
    }
}
