using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_the_original_question_is_asked
{
    private const string Text = "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    [Fact]
    public async Task It_has_the_original_designs_attributes()
    {
        var attributes = await Asking.Attributes(Text);

        Assert.Equal("bs_consolidated", attributes.TableName);
        Assert.Equal("balance", attributes.AggregationAttribute);
        Assert.Equal(AggregationFunction.Sum, attributes.AggregationFunction);
        Assert.Equal(["business"], attributes.GroupByAttributes);
        Assert.Equal(["level_2", "business", "period_id"], attributes.FilterAttributes.Keys);
        Assert.Equal(["2023Q4"], attributes.FilterAttributes["period_id"].In);
        Assert.Equal(["FIXED INCOME FINANCING"], attributes.FilterAttributes["business"].In);
        Assert.Equal(["U10000000"], attributes.FilterAttributes["level_2"].In);
        Assert.True(attributes.CombineRuns);
    }

    [Fact]
    public async Task The_code_stands_beside_the_word()
    {
        var attributes = await Asking.Attributes(Text);

        Assert.StartsWith("Total asset (U10000000) balance for fixed income financing for last quarter of 2023", attributes.EnrichedQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_are_those_of_the_two_runs_in_the_latest_cycle()
    {
        var understood = await Asking.Understood(Text);

        Assert.Equal([LandscapeBuilder.FiledKey("cycle10", "internal_baseline", "run001"), LandscapeBuilder.FiledKey("cycle10", "internal_baseline", "run002")], understood.Attributes.S3Paths);
        Assert.Equal(["cycle10-internal_baseline-run001", "cycle10-internal_baseline-run002"], understood.Selection.Select(s => s.DataVersion));
        Assert.Contains(understood.Understanding.Assumptions, a => a.Contains("cycle10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_receipt_says_what_each_word_meant()
    {
        var words = (await Asking.Understood(Text)).Understanding.Words;

        Assert.Contains(new WordMeaning("asset", "level_2 = U10000000 (glossary)"), words);
        Assert.Contains(new WordMeaning("last quarter of 2023", "period_id 2023Q4"), words);
        Assert.Contains(new WordMeaning("internal baseline", "scenario internal_baseline"), words);
    }
}
