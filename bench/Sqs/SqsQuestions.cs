using Ccar.Messaging.Emulator;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RunSql;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Bench;

/// <summary>A question over all its hops on SQS and SNS, with rows from memory: what messages, understanding, SQL and records cost.</summary>
internal sealed class SqsQuestions : IBenchPart
{
    private const int AtOnce = 8;

    public string Name => "sqs-questions";

    public string Title => "from QuestionAsked published to Answered published over SQS and SNS, rows from memory; aim: p50 ≤ 35 ms";

    public async Task RunAsync(BenchRun run)
    {
        if (Npm.WhyMissing is { } reason)
        {
            Console.WriteLine($"Not measured: {reason}");
            return;
        }

        var count = run.Count(1_000, 200);
        var memory = await MeasureAsync(run, count, []);
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        UseEmulator(emulator.Endpoint);
        var sqs = await MeasureAsync(run, count, [new($"{CcarOptions.Section}:{nameof(CcarOptions.Transport)}", Parts.Sqs)]);

        var table = new TextTable("transport", "p50 ms", "p90 ms", "p99 ms", "p50 / memory", "per second, 8 at a time");
        Add("memory", memory);
        Add("SQS and SNS", sqs);
        table.Print();

        void Add(string name, (AskRound Alone, AskRound Together) taken) =>
            table.Add(
                name, $"{taken.Alone.Taken.P50:0.00}", $"{taken.Alone.Taken.P90:0.00}", $"{taken.Alone.Taken.P99:0.00}",
                $"{taken.Alone.Taken.P50 / memory.Alone.Taken.P50:0.0}", $"{taken.Together.PerSecond:0}");
    }

    private static async Task<(AskRound Alone, AskRound Together)> MeasureAsync(BenchRun run, int count, KeyValuePair<string, string?>[] settings)
    {
        await using var host = await BenchHost.StartOnSampleAsync(run.Scratch.NewFolder("sqs-questions"), UseCannedRows, settings);
        await AskRound.RunAsync(host, count, AtOnce);
        return (await AskRound.RunAsync(host, count, atOnce: 1), await AskRound.RunAsync(host, count, AtOnce));
    }

    private static void UseCannedRows(IServiceCollection services) =>
        services.AddSingleton<DuckDbQueryEngine>().AddSingleton<IQueryEngine, CannedEngine>();

    /// <summary>As a person would: by the variables of AWS's own tools.</summary>
    private static void UseEmulator(Uri endpoint)
    {
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL", endpoint.ToString());
        Environment.SetEnvironmentVariable("AWS_REGION", "us-east-1");
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "x");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "y");
    }
}
