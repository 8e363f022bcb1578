using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_bound_is_set
{
    private const string Years = "2023Q1 to 2024Q1, run 1";

    [Theory]
    [InlineData("Which businesses fell by more than 50,000 in assets from " + Years, "sum; by business; < -50000; change period_id 2023Q1 2024Q1")]
    [InlineData("Which businesses' assets fell more than 50,000 from " + Years, "sum; by business; < -50000; change period_id 2023Q1 2024Q1")]
    [InlineData("Which businesses lost at least 5m of assets from " + Years, "sum; by business; <= -5000000; change period_id 2023Q1 2024Q1")]
    [InlineData("Which businesses grew by more than 50,000 in assets from " + Years, "sum; by business; > 50000; change period_id 2023Q1 2024Q1")]
    [InlineData("Which businesses' assets grew by more than 10% from " + Years, "sum; by business; > 10; pct_change period_id 2023Q1 2024Q1")]
    public async Task It_turns_with_what_fell(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Theory]
    [InlineData("Which businesses' assets fell by less than 50,000 from " + Years)]
    [InlineData("Which businesses' assets grew by at most 50,000 from " + Years)]
    [InlineData("Which businesses with assets above 1m grew most from " + Years)]
    [InlineData("Which businesses with assets above 1m fell from " + Years)]
    public async Task It_is_asked_back_where_it_bounds_something_else(string question) => Assert.Equal(StopReason.Ambiguous, (await Asking.Stopped(question)).Reason);

    [Theory]
    [InlineData("Which businesses have more than 3 rows of assets in 2023Q4, run 1?", "count; by business; > 3")]
    [InlineData("Businesses with at least 3 asset rows in 2023Q4, run 1", "count; by business; >= 3")]
    [InlineData("Segments with at least 2 rows of liabilities in 2023Q4, run 1", "count; by segment_lob; >= 2")]
    public async Task Rows_are_counted_where_rows_are_bounded(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Fact]
    public async Task How_many_of_another_column_there_are_bounds_nothing() =>
        Assert.Equal(StopReason.OutOfScope, (await Asking.Stopped("Which businesses have more than 2 segments with assets in 2023Q4, run 1?")).Reason);

    [Fact]
    public async Task Rows_of_each_are_counted_or_added_as_is_said()
    {
        var stopped = await Asking.Stopped("Rows per segment, assets in 2023Q4, run 1");

        Assert.Equal(["count; by segment_lob", "sum; by segment_lob"], await Task.WhenAll(stopped.Options.Select(ReadingText.Of)));
    }

    [Theory]
    [InlineData("How many asset rows exceed 100,000 in 2023Q4, run 1?")]
    [InlineData("Number of asset rows above 100,000 per business in 2023Q4, run 1")]
    [InlineData("How many businesses have assets above 100,000 in 2023Q4, run 1?")]
    public async Task Rows_are_not_counted_that_a_bound_would_leave_out(string question) => await Asking.Stopped(question);

    [Theory]
    [InlineData("Which businesses have assets between 1m and 5m in 2023Q4, run 1?", "at least 1000000", "at most 5000000")]
    [InlineData("Businesses with assets above 1m but below 5m in 2023Q4, run 1", "more than 1000000", "less than 5000000")]
    [InlineData("Businesses with assets of at least 1m and at most 5m in 2023Q4, run 1", "at least 1000000", "at most 5000000")]
    public async Task Two_sides_are_asked_back_with_both(string question, string low, string high)
    {
        var stopped = await Asking.Stopped(question);

        Assert.Contains($"choose one of {low}, {high}.", stopped.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, stopped.Options.Count);
        Assert.All(await Task.WhenAll(stopped.Options.Select(Asking.Attributes)), attributes => Assert.NotNull(attributes.Having));
    }

    [Fact]
    public async Task Another_figure_is_not_a_bound() =>
        Assert.Equal(StopReason.OutOfScope, (await Asking.Stopped("Assets per business where assets exceed liabilities, 2023Q4, run 1")).Reason);
}
