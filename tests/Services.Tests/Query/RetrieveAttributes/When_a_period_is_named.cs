using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_period_is_named
{
    [Theory]
    [InlineData("Q4 2023")]
    [InlineData("4Q23")]
    [InlineData("4Q 2023")]
    [InlineData("2023Q4")]
    [InlineData("2023-Q4")]
    [InlineData("Q4'23")]
    [InlineData("the fourth quarter of 2023")]
    [InlineData("the final quarter of 2023")]
    [InlineData("quarter 4 of 2023")]
    [InlineData("year end 2023")]
    [InlineData("year-end 2023")]
    [InlineData("YE 2023")]
    [InlineData("the end of 2023")]
    [InlineData("31 December 2023")]
    [InlineData("December 31, 2023")]
    [InlineData("2023-12-31")]
    [InlineData("12/31/2023")]
    public async Task All_ways_to_say_a_quarter_are_one(string period)
    {
        var attributes = await Asking.Attributes($"Credit Cards assets in {period}, run 1");

        Assert.Equal(["2023Q4"], attributes.FilterAttributes["period_id"].In);
    }

    [Theory]
    [InlineData("FY2023", "2023Q1,2023Q2,2023Q3,2023Q4")]
    [InlineData("the year 2023", "2023Q1,2023Q2,2023Q3,2023Q4")]
    [InlineData("the first half of 2023", "2023Q1,2023Q2")]
    [InlineData("2H23", "2023Q3,2023Q4")]
    [InlineData("since Q4 2023", "2023Q4,2024Q1,2024Q2")]
    [InlineData("after Q4 2023", "2024Q1,2024Q2")]
    [InlineData("before 2023Q3", "2023Q1,2023Q2")]
    [InlineData("up to and including 2023Q3", "2023Q1,2023Q2,2023Q3")]
    [InlineData("from Q3 2023 onwards", "2023Q3,2023Q4,2024Q1,2024Q2")]
    [InlineData("between Q2 2023 and 4Q23", "2023Q2,2023Q3,2023Q4")]
    [InlineData("from Q2 to Q3 2023", "2023Q2,2023Q3")]
    [InlineData("Q1 and Q2 2023", "2023Q1,2023Q2")]
    [InlineData("the last two quarters", "2024Q1,2024Q2")]
    public async Task Ranges_hold_their_quarters(string range, string quarters)
    {
        var attributes = await Asking.Attributes($"Credit Cards assets per quarter {range}, run 1");

        Assert.Equal(quarters.Split(','), attributes.FilterAttributes["period_id"].In);
        Assert.Equal(["period_id"], attributes.GroupByAttributes);
    }

    [Fact]
    public async Task The_latest_quarter_is_the_last_in_the_data()
    {
        var attributes = await Asking.Attributes("Credit Cards assets in the latest quarter, run 1");

        Assert.Equal(["2024Q2"], attributes.FilterAttributes["period_id"].In);
    }

    [Theory]
    [InlineData("on 2023-12-31", "2023-12-31")]
    [InlineData("in December 2023", "2023-12-31")]
    [InlineData("as of November 30, 2023", "2023-11-30")]
    [InlineData("at month-end October 2023", "2023-10-31")]
    [InlineData("on 15 November 2023", "2023-11-30")]
    [InlineData("in February 2024", "2024-01-31")]
    [InlineData("in Q1 2024", "2024-01-31")]
    [InlineData("in Q4 2023", null)]
    [InlineData("in March 2023", null)]
    public async Task A_month_is_not_widened_where_months_are_filed(string words, string? value)
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", "2023-09-30", "2023-10-31", "2023-11-30", "2023-12-31", "2024-01-31").Build();

        var retrieval = await Asking.Rules(Asking.Question($"Assets {words}, run 1"), landscape);

        Assert.Equal(value, (retrieval as Retrieval.Understood)?.Attributes.FilterAttributes["period_id"].In.Single());
    }

    [Fact]
    public async Task A_month_that_its_quarter_leaves_open_is_asked_back()
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", "2023-10-31", "2023-12-31").Build();

        var stopped = await Asking.Stopped(Asking.Question("Assets in November 2023, run 1"), landscape);

        Assert.Equal(StopReason.Ambiguous, stopped.Reason);
        Assert.Equal(2, stopped.Options.Count);
    }

    [Theory]
    [InlineData("since November 2023", "202311,202312,202401")]
    [InlineData("after 2023-11-30", "202312,202401")]
    [InlineData("before December 2023", "202310,202311")]
    [InlineData("from October 2023 to December 2023", "202310,202311,202312")]
    [InlineData("in Q4 2023", "202310,202311,202312")]
    public async Task Ranges_of_months_hold_their_months(string range, string months)
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("period_id", "202310", "202311", "202312", "202401").Build();

        var understood = await Asking.Understood(Asking.Question($"Assets per quarter {range}, run 1"), landscape);

        Assert.Equal(months.Split(','), understood.Attributes.FilterAttributes["period_id"].In);
    }
}
