using Ccar.Messaging.AwsDouble.KnowledgeBases;
using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests.Fleets;

/// <summary>All kinds of work that the workers have in an account.</summary>
internal static class Work
{
    public const string Question = "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";
    private const string OtherQuestion = "Total assets of fixed income financing in 2023Q4, run001, internal baseline scenario";
    private const string Folder = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/";

    private const string Attributes = """
        ```json
        {
          "enriched_query": "Total asset balance (U10000000) for FIXED INCOME FINANCING in 2023Q4",
          "table_name": "bs_consolidated",
          "aggregation_attribute": "balance",
          "aggregation_function": "sum",
          "group_by_attributes": ["business"],
          "filter_attributes": {"period_id": "2023Q4", "business": "FIXED INCOME FINANCING", "level_2": "U10000000"},
          "combine_runs": true
        }
        ```
        """;

    private const string Header = "period_id|business|segment_lob|level_2|level_3|central_view|ccar_cluster|balance";
    private const string Line = "2023Q4|FIXED INCOME FINANCING|REPO AND SECURED FUNDING|U10000000|U10100000|MANAGEMENT VIEW|LIQUIDITY|1.00";

    /// <summary>Files land: good ones, one that is no report, a glossary.</summary>
    public static async Task LandAsync(DeployedFleet fleet)
    {
        var landing = Path.Combine(EmulatorFolder.Root, "samples", "landing");
        foreach (var file in Directory.EnumerateFiles(landing, "*", SearchOption.AllDirectories))
        {
            await fleet.PutAsync(Path.GetRelativePath(landing, file).Replace('\\', '/'), await File.ReadAllBytesAsync(file));
        }

        await fleet.StoredAsync("catalog/bs_consolidated/");
        await fleet.StoredAsync("metadata/cycle3/internal_baseline/run001/bs_consolidated.json");
        await fleet.StoredAsync("metadata/cycle3/internal_baseline/run002/bs_consolidated.json");
        await fleet.PutAsync($"{Folder}no_report.txt", "nothing");
        await fleet.PutAsync("ccar_reports/glossary.json", await File.ReadAllBytesAsync(Path.Combine(landing, "glossary.json")));
        await fleet.StoredAsync($"quarantine/{Folder}no_report.txt.reason.json");
    }

    /// <summary>Questions: one that is answered, one that no data is for, one that is asked again, one whose time is over while Athena works on it.</summary>
    public static async Task AskAsync(DeployedFleet fleet)
    {
        var id = Guid.NewGuid();
        var answer = await fleet.AskAsync(Question, id);
        Assert.True(answer.GetProperty("outcome").ToString() == "Answered", $"{answer}\n{fleet.Said}");
        await fleet.AskAsync(Question, id);
        await fleet.AskAsync("What is the weather in run001?");
        await fleet.AskAsync(Question.Replace("fixed income financing", "the frobnicated desk", StringComparison.Ordinal));
        await TimeOutAsync(fleet);
    }

    /// <summary>Messages that nobody can read, and that nobody knows.</summary>
    public static async Task PoisonAsync(DeployedFleet fleet)
    {
        var queues = fleet.Deployed.Of("AWS::SQS::Queue").Where(one => one.Properties.ContainsKey("RedrivePolicy")).Select(one => one["QueueName"]).ToList();
        foreach (var queue in queues)
        {
            await fleet.SendAsync(queue, "{ this is no JSON");
            await fleet.SendAsync(queue, """{"messageId": "7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01", "messageType": ["urn:message:Somebody:Else"], "message": {}}""");
        }

        foreach (var queue in queues)
        {
            await fleet.HoldsAsync($"{queue}_error");
        }
    }

    /// <summary>A model that explains words, and one that phrases answers.</summary>
    public static void Script(DeployedFleet fleet) => fleet.Aws.Retrieval.Script = _ => new GenerationReply(Attributes);

    /// <summary>A large file lands in place of another; then one while the store is away for longer than a stage waits, so that its message comes again later.</summary>
    public static async Task ReplaceAsync(DeployedFleet fleet)
    {
        await fleet.PutAsync($"{Folder}bs_consolidated.csv", $"{Header}\n{string.Concat(Enumerable.Repeat(Line + "\n", 60_000))}");
        await fleet.StoredAsync("superseded/");
        await fleet.CalledAsync("Ingest", "glue:UpdatePartition", Account.Arn("glue", "table/ccar_db/bs_consolidated"));
        await fleet.PutAsync($"{Folder}another_report.csv", "desk|amount\nNORTH|1.00\n");
        await fleet.StoredAsync("definitions/another_report.json");
        fleet.Aws.Faults.Fail("s3", "GetObject", "ServiceUnavailable", 503, calls: 10_000);
        await fleet.PutAsync($"{Folder}bs_consolidated.csv", $"{Header}\n{Line}\n{Line}\n");
        await fleet.CalledAsync("Ingest", "sqs:SendMessage", Account.Arn("sqs", "ccar-partition-file"));
        fleet.Aws.Faults.Clear();
    }

    private static async Task TimeOutAsync(DeployedFleet fleet)
    {
        fleet.Aws.Athena.WhileRunning = static async (_, cancellationToken) => await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        var answer = await fleet.AskAsync(OtherQuestion, deadline: DateTimeOffset.UtcNow.AddSeconds(15));
        Assert.True(answer.GetProperty("reason").ToString() == "DeadlinePassed", $"{answer}\n{fleet.Said}");
        await fleet.CalledAsync("Query", "athena:StopQueryExecution", Account.Arn("athena", "workgroup/ccar"));
        fleet.Aws.Athena.WhileRunning = null;
    }
}
