using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_values_are_named
{
    [Theory]
    [InlineData("Asset Management assets in 2023Q4, run 1", "business", "ASSET MANAGEMENT")]
    [InlineData("assets of treasury in 2023Q4, run 1", "business", "GROUP TREASURY")]
    [InlineData("mergers and advisory assets in 2023Q4, run 1", "segment_lob", "MERGERS & ADVISORY")]
    [InlineData("assets in ccar cluster OTHER in 2023Q4, run 1", "ccar_cluster", "OTHER")]
    [InlineData("Global Equities equity in 2023Q4, run 1", "business", "GLOBAL EQUITIES")]
    [InlineData("mortage banking assets in 2023Q4, run 1", "business", "MORTGAGE BANKING")]
    public async Task The_longest_name_wins_over_its_parts(string question, string column, string value)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal([value], attributes.FilterAttributes[column].In);
    }

    [Theory]
    [InlineData("Assets of Credit Cards and Mortgage Banking in 2023Q4, run 1")]
    [InlineData("Assets of either Credit Cards or Mortgage Banking in 2023Q4, run 1")]
    [InlineData("Assets in Credit Cards plus Mortgage Banking, 2023Q4, run 1")]
    public async Task A_list_keeps_all_of_them(string question)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(["CREDIT CARDS", "MORTGAGE BANKING"], attributes.FilterAttributes["business"].In);
        Assert.Empty(attributes.GroupByAttributes);
    }

    [Theory]
    [InlineData("Assets excluding Credit Cards and Mortgage Banking, 2023Q4, run 1")]
    [InlineData("Assets other than Credit Cards and Mortgage Banking in 2023Q4, run 1")]
    [InlineData("Assets in 2023Q4, run 1, leaving out Credit Cards and Mortgage Banking")]
    public async Task An_exclusion_leaves_them_out(string question)
    {
        var attributes = await Asking.Attributes(question);

        Assert.Equal(["CREDIT CARDS", "MORTGAGE BANKING"], attributes.FilterAttributes["business"].NotIn);
        Assert.Equal(["U10000000"], attributes.FilterAttributes["level_2"].In);
    }

    [Theory]
    [InlineData("Loan", "Loan")]
    [InlineData("loans", "Loans")]
    [InlineData("LOANS", "LOANS")]
    [InlineData("lOans", null)]
    public async Task Names_with_one_stem_are_told_apart_by_spelling(string words, string? value)
    {
        var landscape = LandscapeBuilder.BalanceSheet().Terms(("assets", "level_2", "U10000000")).With("ccar_cluster", words == "loans" ? ["Loan", "Loans"] : ["Loan", "Loans", "LOANS"]).Build();

        var retrieval = await Asking.Rules(Asking.Question($"{words} assets in 2023Q4, run 1"), landscape);

        Assert.Equal(value, (retrieval as Retrieval.Understood)?.Attributes.FilterAttributes["ccar_cluster"].In.Single());
        Assert.Equal(value is null ? ["LOANS assets in 2023Q4, run 1", "Loans assets in 2023Q4, run 1"] : null, (retrieval as Retrieval.Stopped)?.Options);
    }

    [Fact]
    public async Task A_mended_slip_is_said()
    {
        var understanding = (await Asking.Understood("Morgtage Banking assets in 2023Q4, run 1")).Understanding;

        Assert.Contains("'Morgtage' was read as 'mortgage'.", understanding.Assumptions);
    }

    [Fact]
    public async Task A_partial_name_is_said()
    {
        var understanding = (await Asking.Understood("Treasury assets in 2023Q4, run 1")).Understanding;

        Assert.Contains("'Treasury' was read as business GROUP TREASURY.", understanding.Assumptions);
    }
}
