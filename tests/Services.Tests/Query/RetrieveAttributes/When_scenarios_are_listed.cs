using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_scenarios_are_listed
{
    private const string Two = "internal_baseline,supervisory_severely_adverse";

    [Theory]
    [InlineData("Assets under internal baseline, severely adverse in 2023Q4, run 1", Two)]
    [InlineData("Compare assets under internal baseline with severely adverse, 2023Q4, run 1", Two)]
    [InlineData("Assets under internal baseline and under severely adverse in 2023Q4, run 1", Two)]
    [InlineData("Assets under the BHC baseline in 2023Q4, run 1", "internal_baseline")]
    public async Task Each_of_them_is_selected(string question, string scenarios) => Assert.Equal(scenarios, string.Join(',', (await Asking.Attributes(question)).PartitionFilters.Scenario));

    [Theory]
    [InlineData("Assets for each business under each scenario in 2023Q4, run 1", "sum; by business; scenarios internal_baseline,supervisory_baseline,internal_adverse_1,supervisory_severely_adverse")]
    [InlineData("Assets under each scenario in 2023Q4, run 1", "sum; scenarios internal_baseline,supervisory_baseline,internal_adverse_1,supervisory_severely_adverse")]
    [InlineData("Credit Cards and Mortgage Banking assets in 2023Q4, run 1, one line each", "sum; by business; of CREDIT CARDS,MORTGAGE BANKING")]
    public async Task Each_is_of_what_stands_beside_it(string question, string expected) => Assert.Equal(expected, await ReadingText.Of(question));

    [Theory]
    [InlineData("Which scenario has the lowest assets in 2023Q4, run 1?", "min over scenario")]
    [InlineData("Under which scenario are assets highest in 2023Q4, run 1?", "max over scenario")]
    [InlineData("Which cycle has the highest assets in 2023Q4, run 1?", "max over cycle")]
    public async Task The_extreme_of_them_is_found(string question, string nested) => Assert.EndsWith(nested, await ReadingText.Of(question), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_most_severe_is_offered_by_its_name()
    {
        var stopped = await Asking.Stopped("The most severe scenario: assets in 2023Q4, run 1");

        Assert.All(await Task.WhenAll(stopped.Options.Select(Asking.Attributes)), attributes => Assert.Equal(AggregationFunction.Sum, attributes.AggregationFunction));
    }
}
