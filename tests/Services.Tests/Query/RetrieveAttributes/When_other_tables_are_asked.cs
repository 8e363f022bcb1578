using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_other_tables_are_asked
{
    [Theory]
    [InlineData("What is the total attendance in Boston?", AggregationFunction.Sum, "attendance")]
    [InlineData("What is the highest score when the venue is Garden Arena?", AggregationFunction.Max, "score")]
    [InlineData("How many venues are in Boston?", AggregationFunction.CountDistinct, "venue")]
    [InlineData("Average attendance per city", AggregationFunction.Avg, "attendance")]
    public async Task Columns_and_values_come_from_the_table(string text, AggregationFunction function, string attribute)
    {
        var attributes = (await Asking.Understood(Asking.Question(text), Matches().Build())).Attributes;

        Assert.Equal((function, attribute), (attributes.AggregationFunction, attributes.AggregationAttribute));
    }

    [Fact]
    public async Task One_of_several_measures_must_be_named()
    {
        var stopped = await Asking.Stopped(Asking.Question("What is the total in Boston?"), Matches().Build());

        Assert.Equal(StopReason.Incomplete, stopped.Reason);
    }

    [Fact]
    public async Task Rates_are_never_added()
    {
        var landscape = Matches().Meaning(d => d with { Columns = [.. d.Columns.Select(c => c.Name == "score" ? c with { Kind = MeasureKind.Ratio } : c)] }).Build();

        var stopped = await Asking.Stopped(Asking.Question("Total score in Boston"), landscape);

        Assert.Equal((AnswerOutcome.ClarificationNeeded, StopReason.Ambiguous), (stopped.Outcome, stopped.Reason));
        Assert.Equal("average score in Boston", stopped.Options[0]);
    }

    [Fact]
    public async Task Flows_are_added_over_time()
    {
        var landscape = LandscapeBuilder.BalanceSheet().Meaning(d => d with { Columns = [.. d.Columns.Select(c => c.Role == ColumnRole.Measure ? c with { Kind = MeasureKind.Flow } : c)] }).Build();

        var understood = await Asking.Understood(Asking.Question("Credit Cards balance in 2023, run 1"), landscape);

        Assert.Equal(4, understood.Attributes.FilterAttributes["period_id"].In.Count);
    }

    [Fact]
    public async Task Two_tables_that_fit_are_asked_back()
    {
        var landscape = LandscapeBuilder.BalanceSheet().AndTable("pl_consolidated").Build();

        var stopped = await Asking.Stopped(Asking.Question("Assets in 2023Q4, run 1"), landscape);
        var again = await Asking.Understood(Asking.Question(stopped.Options[1]), landscape);

        Assert.Equal(StopReason.Ambiguous, stopped.Reason);
        Assert.Equal("pl_consolidated", again.Attributes.TableName);
    }

    [Fact]
    public async Task Nothing_landed_is_said()
    {
        var stopped = await Asking.Stopped(Asking.Question("Assets in 2023Q4"), new Landscape([], new ScenarioNames(LandscapeBuilder.Scenarios, "internal_baseline")));

        Assert.Equal(StopReason.DataNotLanded, stopped.Reason);
    }

    private static LandscapeBuilder Matches() => new LandscapeBuilder()
        .Meaning(_ => new TableDefinition
        {
            Table = "matches",
            Columns =
            [
                new ColumnDefinition { Name = "city", Type = "VARCHAR", Role = ColumnRole.Dimension },
                new ColumnDefinition { Name = "venue", Type = "VARCHAR", Role = ColumnRole.Dimension },
                new ColumnDefinition { Name = "attendance", Type = "DECIMAL(38,0)", Role = ColumnRole.Measure, Kind = MeasureKind.Flow },
                new ColumnDefinition { Name = "score", Type = "DECIMAL(38,0)", Role = ColumnRole.Measure, Kind = MeasureKind.Flow },
            ],
        })
        .With("city", "Boston", "New York")
        .With("venue", "Garden Arena", "Fenway");
}
