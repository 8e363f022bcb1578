namespace Ccar.Messaging.Bench;

/// <summary>How often Query asks Athena whether a query has ended, by how long the query runs.</summary>
internal static class AthenaPolling
{
    /// <summary>As many as run at once.</summary>
    private const int Queries = 4;

    private const string Poll = "Athena GetQueryExecution";
    private static readonly int[] Seconds = [1, 5, 20];

    public static async Task PrintAsync(AwsAccount account, BenchHost host, int longest)
    {
        var table = new TextTable("a query that runs for", "question p50 s", "polls per query", "polls per second of query", "x against one every 100 ms");
        foreach (var seconds in Seconds.Where(seconds => seconds <= longest))
        {
            await account.Double.TellAsync("athena", new { runMilliseconds = seconds * 1000 });
            var round = await AwsRound.RunAsync(account, Queries, Queries, index => AskRound.AskAsync(host, SampleQuestions.Answerable[index]));
            var polls = round.Calls[Poll];
            table.Add($"{seconds} s", $"{round.Taken.P50 / 1000:0.00}", $"{polls:0.0}", $"{polls / seconds:0.00}", $"{polls / seconds / 10:0.00}");
        }

        await account.Double.TellAsync("athena", new { runMilliseconds = 0 });
        table.Print();
    }
}
