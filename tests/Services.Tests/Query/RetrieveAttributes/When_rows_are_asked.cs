using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Questions over a table without periods and accounts: one figure over the rows that conditions keep.</summary>
public sealed class When_rows_are_asked
{
    private static readonly Landscape Voyages = Table().Build();

    [Theory]
    [InlineData("What is the highest cargo where the year is 1901?", "year", "=1901")]
    [InlineData("What is the highest cargo with more than 20 crates?", "crates", ">20")]
    [InlineData("What is the highest cargo with crates over 1,200?", "crates", ">1200")]
    [InlineData("Lowest cargo with at least 5 crates", "crates", ">=5")]
    [InlineData("Lowest cargo with crates of 12 or less", "crates", "<=12")]
    [InlineData("Average cargo for a voyage before 1910", "year", "<1910")]
    [InlineData("Average cargo when the crates are fewer than 7", "crates", "<7")]
    [InlineData("Sum of cargo in 1901", "year", "=1901")]
    public async Task A_number_narrows_rows(string text, string column, string bound)
    {
        var filter = (await Attributes(text)).FilterAttributes[column];

        Assert.Equal(bound, Bound(filter));
    }

    [Fact]
    public async Task Two_bounds_of_a_column_are_a_range()
    {
        var filter = (await Attributes("Average cargo with year after 1900 and year before 1910")).FilterAttributes["year"];

        Assert.Equal(("1900", "1910"), (filter.Above, filter.Below));
    }

    [Theory]
    [InlineData("Sum of cargo when Bergen is the home port", "home port")]
    [InlineData("Sum of cargo for the destination port of Bergen", "destination port")]
    [InlineData("Sum of cargo when the destination port was Bergen", "destination port")]
    public async Task The_column_named_beside_a_value_decides(string text, string column)
    {
        var filters = (await Attributes(text)).FilterAttributes;

        Assert.Equal(column, Assert.Single(filters).Key);
    }

    [Theory]
    [InlineData("What is the total crew of captain Anna Berg?", AggregationFunction.Sum, "total crew")]
    [InlineData("What is the average total crew in 1901?", AggregationFunction.Avg, "total crew")]
    [InlineData("What is the lowest number of crates for Anna Berg?", AggregationFunction.Min, "crates")]
    [InlineData("What is the latest year that Anna Berg was the captain?", AggregationFunction.Max, "year")]
    [InlineData("What is the first year that Anna Berg was the captain?", AggregationFunction.Min, "year")]
    [InlineData("For Anna Berg, what is the highest cargo?", AggregationFunction.Max, "cargo (t)")]
    [InlineData("How many captains had the home port of Oslo?", AggregationFunction.CountDistinct, "captain")]
    [InlineData("How many times was Oslo the home port?", AggregationFunction.Count, "*")]
    public async Task What_is_computed_is_said_by_the_words_beside_the_column(string text, AggregationFunction function, string column)
    {
        var attributes = await Attributes(text);

        Assert.Equal((function, column), (attributes.AggregationFunction, attributes.AggregationAttribute));
    }

    [Theory]
    [InlineData("Average cargo for Bergen", "a value that occurs in two columns")]
    [InlineData("How many crates did Anna Berg carry?", "rows or the amount")]
    [InlineData("Highest cargo for the captain Zorro", "an unknown name")]
    [InlineData("Total cargo for timber in 1901", "a word that may narrow")]
    [InlineData("Highest cargo with 9 masts", "a number of nothing")]
    [InlineData("Name the cargo for Anna Berg", "nothing to compute")]
    [InlineData("Which year has Oslo as the home port?", "a number that is not added")]
    public async Task What_is_not_sure_is_asked_back(string text, string why)
    {
        var stopped = await Asking.Stopped(Asking.Question(text), Voyages);

        Assert.True(stopped.Outcome == AnswerOutcome.ClarificationNeeded, why);
    }

    [Fact]
    public async Task The_likeliest_reading_is_answered_where_a_setting_says_so()
    {
        var retriever = Asking.Retriever(new RetrieveAttributesOptions { AnswerWhenUnsure = true });

        var retrieval = await retriever.RetrieveAsync(Asking.Question("How many crates did Anna Berg carry?"), Voyages, CancellationToken.None);

        var understood = Assert.IsType<Retrieval.Understood>(retrieval);
        Assert.Equal((AggregationFunction.Sum, "crates"), (understood.Attributes.AggregationFunction, understood.Attributes.AggregationAttribute));
        Assert.Contains(understood.Understanding.Assumptions, a => a.Contains("not sure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_ordinary_word_that_was_not_needed_is_stated()
    {
        var understood = await Asking.Understood(Asking.Question("Average cargo for a voyage with 7 crates"), Voyages);

        Assert.Contains(understood.Understanding.Assumptions, a => a.Contains("'voyage'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_in_any_case_means_the_value_as_landed()
    {
        var filters = (await Attributes("highest cargo for captain ANNA BERG")).FilterAttributes;

        Assert.Equal(["Anna Berg"], filters["captain"].In);
    }

    [Fact]
    public async Task A_misspelled_comparison_is_understood()
    {
        var filter = (await Attributes("Lowest cargo with more tahn 20 crates")).FilterAttributes["crates"];

        Assert.Equal("20", filter.Above);
    }

    [Theory]
    [InlineData("Average cargo per captain")]
    [InlineData("Average cargo by captain")]
    public async Task Groups_are_still_groups(string text)
    {
        var attributes = await Attributes(text);

        Assert.Equal(["captain"], attributes.GroupByAttributes);
    }

    private static async Task<QueryAttributes> Attributes(string text) => (await Asking.Understood(Asking.Question(text), Voyages)).Attributes;

    private static string Bound(AttributeFilter filter) => filter switch
    {
        { In: [var only] } => $"={only}",
        { Above: { } above } => $">{above}",
        { Below: { } below } => $"<{below}",
        { From: { } from } => $">={from}",
        _ => $"<={filter.To}",
    };

    private static LandscapeBuilder Table() => new LandscapeBuilder()
        .Meaning(_ => new TableDefinition
        {
            Table = "ledger",
            Columns =
            [
                Text("captain"), Text("home port"), Text("destination port"), Number("year"), Number("cargo (t)"), Number("total crew"), Number("crates"),
            ],
        })
        .With("captain", "Anna Berg", "Olaf Lind")
        .With("home port", "Bergen", "Oslo")
        .With("destination port", "Bergen", "Hull");

    private static ColumnDefinition Text(string name) => new() { Name = name, Type = "VARCHAR", Role = ColumnRole.Dimension };

    private static ColumnDefinition Number(string name) => new() { Name = name, Type = "DECIMAL(38,2)", Role = ColumnRole.Measure, Kind = MeasureKind.Flow };
}
