namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_dictionary_is_large
{
    private static readonly string[] First = ["NORTHERN", "SOUTHERN", "ATLANTIC", "PACIFIC", "CENTRAL", "COASTAL", "ALPINE", "PRAIRIE", "HARBOUR", "VALLEY"];
    private static readonly string[] Second = ["LEASING", "FREIGHT", "TIMBER", "PENSIONS", "SAVINGS", "CUSTODY", "BROKERAGE", "FACTORING", "ESCROW", "CLEARING"];

    [Fact]
    public async Task A_question_is_still_understood()
    {
        string[] values = [.. Enumerable.Range(0, 10_000).Select(i => $"{First[i % 10]} {Second[i / 10 % 10]} DESK {i}")];
        var landscape = LandscapeBuilder.BalanceSheet().With("segment_lob", values).Build();
        string[] questions = ["Northern Leasing Desk 4200 assets in 2023Q4, run 1", "Credit Cards asests in the last quarter of 2023, run 2, internal baseline", "Top 3 businesses by assets in 2023Q4"];

        foreach (var question in questions)
        {
            await Asking.Understood(Asking.Question(question), landscape);
        }
    }

    [Fact]
    public async Task The_nearest_of_all_names_is_named()
    {
        string[] values = [.. Enumerable.Range(0, 10_000).Select(i => $"{First[i % 10]} {Second[i / 10 % 10]} DESK {i}"), "ZEPPELINERS"];
        var landscape = LandscapeBuilder.BalanceSheet().With("segment_lob", values).Build();

        var stopped = await Asking.Stopped(Asking.Question("Zepelinars assets in 2023Q4, run 1"), landscape);

        Assert.Contains("ZEPPELINERS", stopped.Sentence, StringComparison.Ordinal);
    }
}
