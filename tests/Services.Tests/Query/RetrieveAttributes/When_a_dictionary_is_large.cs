using System.Diagnostics;
using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_a_dictionary_is_large(ITestOutputHelper output)
{
    private static readonly string[] First = ["NORTHERN", "SOUTHERN", "ATLANTIC", "PACIFIC", "CENTRAL", "COASTAL", "ALPINE", "PRAIRIE", "HARBOUR", "VALLEY"];
    private static readonly string[] Second = ["LEASING", "FREIGHT", "TIMBER", "PENSIONS", "SAVINGS", "CUSTODY", "BROKERAGE", "FACTORING", "ESCROW", "CLEARING"];

    [Fact]
    public async Task A_question_is_still_understood_in_milliseconds()
    {
        string[] values = [.. Enumerable.Range(0, 10_000).Select(i => $"{First[i % 10]} {Second[i / 10 % 10]} DESK {i}")];
        var landscape = LandscapeBuilder.BalanceSheet().With("segment_lob", values).Build();
        string[] questions = ["Northern Leasing Desk 4200 assets in 2023Q4, run 1", "Credit Cards asests in the last quarter of 2023, run 2, internal baseline", "Top 3 businesses by assets in 2023Q4"];

        var times = new List<double>();
        for (var i = 0; i < 1_500; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await Asking.Understood(Asking.Question(questions[i % questions.Length]), landscape);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times = [.. times.Skip(500).Order()];
        output.WriteLine($"p50 {times[500]:0.000} ms, p99 {times[990]:0.000} ms");
        Assert.True(times[500] < 3, $"p50 was {times[500]:0.000} ms");
    }
}
