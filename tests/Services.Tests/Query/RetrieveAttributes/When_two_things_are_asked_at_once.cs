using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_two_things_are_asked_at_once
{
    [Theory]
    [InlineData("The highest and lowest asset row in 2023Q4, run 1")]
    [InlineData("Total and average of the asset balance in 2023Q4, run 1")]
    [InlineData("Max and min assets by business in 2023Q4, run 1")]
    [InlineData("Average or total assets in 2023Q4, run 1")]
    [InlineData("Which business has the highest assets and which the lowest in 2023Q4, run 1?")]
    public async Task Two_functions_are_asked_back(string question) => Assert.StartsWith("Ask for one of them at a time", (await Asking.Stopped(question)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("How did assets change from run 1 to run 3 and from 2023Q1 to 2023Q4?")]
    [InlineData("How did assets change from run001 to run003 and from 2023Q1 to 2023Q4?")]
    [InlineData("How did assets change from cycle 3 to cycle 10 and from 2023Q1 to 2023Q4, run 1?")]
    [InlineData("Change in assets between scenarios internal baseline and severely adverse from 2023Q1 to 2023Q4, run 1")]
    public async Task Two_changes_are_asked_back(string question) => Assert.StartsWith("It is open what is compared", (await Asking.Stopped(question)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("Credit Cards assets in 2023Q4 and Mortgage Banking assets in 2023Q3, run 1")]
    [InlineData("Assets in 2023Q4 compared with liabilities in 2023Q3, run 1")]
    [InlineData("Assets in 2023Q4 in run 1 against those in 2023Q3 in run 2")]
    [InlineData("Credit Cards assets under internal baseline and Mortgage Banking assets under severely adverse, 2023Q4, run 1")]
    public async Task Pairs_are_asked_back(string question) => Assert.Contains("ask for each of the two by itself", (await Asking.Stopped(question)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("Compare Credit Cards and Mortgage Banking assets in 2023Q3 and 2023Q4, run 1")]
    [InlineData("Compare Credit Cards assets in 2023Q3 with Credit Cards assets in 2023Q4, run 1")]
    public async Task All_of_one_with_all_of_the_other_are_no_pairs(string question) => Assert.NotNull((await Asking.Attributes(question)).Comparison);

    [Theory]
    [InlineData("Top 10% of segments by assets in 2023Q4, run 1")]
    [InlineData("First three segments by name, assets in 2023Q4, run 1")]
    [InlineData("Assets of Credit Cards over total assets in 2023Q4, run 1")]
    public async Task What_is_not_computed_is_not_answered_in_part(string question) => await Asking.Stopped(question);

    [Fact]
    public async Task Three_periods_stand_side_by_side() =>
        Assert.Equal("sum; by period_id; in 2023Q1,2023Q3,2024Q1", await ReadingText.Of("Compare assets in 2023Q1, 2023Q3 and 2024Q1, run 1"));

    [Theory]
    [InlineData("Top 2 segments in each business by assets in 2023Q4, run 1")]
    [InlineData("Largest segment within every business by assets, 2023Q4, run 1")]
    public async Task The_largest_within_each_is_refused_with_what_can_be_asked(string question)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Equal(StopReason.OutOfScope, stopped.Reason);
        Assert.Contains("ask for the largest segment_lob of one named business, or for one figure per business and segment_lob, largest first", stopped.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What are the largest segments of Credit Cards by assets in 2023Q4, run 1?", "sum; by segment_lob; of CREDIT CARDS; desc")]
    [InlineData("Assets per business and segment in 2023Q4, run 1, largest first", "sum; by business,segment_lob; desc")]
    public async Task And_what_can_be_asked_is_answered(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));
}
