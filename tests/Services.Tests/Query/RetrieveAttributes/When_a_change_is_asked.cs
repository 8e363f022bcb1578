using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_change_is_asked
{
    [Theory]
    [InlineData("Assets in 2024Q1 a year ago, run 1")]
    [InlineData("Assets a quarter before 2024Q1, run 1")]
    [InlineData("Assets over twelve months in 2024Q1, run 1")]
    [InlineData("Annualised growth of assets in 2024Q1, run 1")]
    public async Task Words_of_time_alone_ask_for_none(string question) => await Asking.Stopped(question);

    [Theory]
    [InlineData("Assets in 2024Q1 versus a quarter before, run 1", "sum; change period_id 2023Q4 2024Q1")]
    [InlineData("Assets in 2024Q1 compared with a year earlier, run 1", "sum; change period_id 2023Q1 2024Q1")]
    [InlineData("Quarter over quarter growth of assets for every quarter from 2023Q3 to 2023Q4, run 1", "sum; change period_id 2023Q2,2023Q3 2023Q3,2023Q4")]
    public async Task The_other_side_is_what_it_is_held_against(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Theory]
    [InlineData("Growth in assets 2023 versus 2024, run 1")]
    [InlineData("Growth of assets from Q1 to Q2, run 1")]
    [InlineData("How did assets change in 2024Q1, run 1?")]
    [InlineData("Change in assets by quarter from 2023Q3 to 2023Q4, run 1")]
    public async Task Every_option_is_accepted_as_it_is(string question)
    {
        var stopped = await Asking.Stopped(question);

        Assert.NotEmpty(stopped.Options);
        Assert.All(await Task.WhenAll(stopped.Options.Select(Asking.Attributes)), attributes => Assert.Equal(ComparisonKind.Change, attributes.Comparison!.Kind));
    }

    [Fact]
    public async Task What_would_be_refused_is_not_offered()
    {
        var stopped = await Asking.Stopped("How did assets change in 2023Q1, run 1?");

        Assert.Empty(stopped.Options);
    }

    [Theory]
    [InlineData("Biggest year on year increase in assets by business, 2024Q1, run 1")]
    [InlineData("The largest fall in assets by segment from 2023Q1 to 2024Q1, run 1")]
    public async Task The_largest_change_is_not_the_change_of_the_largest(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);
}
