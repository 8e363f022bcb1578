using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Bench;

/// <summary>What a question costs beside the engine: messages, understanding, SQL, records, answer.</summary>
internal sealed class QuestionOverhead : IBenchPart
{
    private const int Hops = 4;
    private const int AtOnce = 8;

    public string Name => "questions";

    public string Title => "from QuestionAsked published to Answered published, rows from memory; aim: p50 ≤ 5 ms";

    public async Task RunAsync(BenchRun run)
    {
        var count = run.Count(2000, 300);
        var hop = await BareHops.MeasureAsync(1, count);
        var hops = await BareHops.MeasureAsync(Hops, count);
        await using var host = await BenchHost.StartOnSampleAsync(run.Scratch.NewFolder("questions"), UseCannedRows);
        await AskRound.RunAsync(host, run.Count(1000, 300), AtOnce);
        var alone = await AskRound.RunAsync(host, count, atOnce: 1);
        var together = await AskRound.RunAsync(host, count * 2, AtOnce);

        var table = new TextTable("journey", "p50 ms", "p90 ms", "p99 ms", "p50 / 4 bare hops", "per second");
        Add("1 bare hop (publish, consume)", hop, 1000 / hop.Mean);
        Add("4 bare hops", hops, 1000 / hops.Mean);
        Add("question, one at a time", alone.Taken, alone.PerSecond);
        Add("question, 8 at a time", together.Taken, together.PerSecond);
        table.Print();
        Console.WriteLine();
        PrintStages(alone.Answers);

        void Add(string name, Durations taken, double perSecond) =>
            table.Add(name, $"{taken.P50:0.00}", $"{taken.P90:0.00}", $"{taken.P99:0.00}", $"{taken.P50 / hops.P50:0.0}", $"{perSecond:0}");
    }

    private static void UseCannedRows(IServiceCollection services) =>
        services.AddSingleton<DuckDbQueryEngine>().AddSingleton<IQueryEngine, CannedEngine>();

    private static void PrintStages(IReadOnlyList<Answered> answers)
    {
        var table = new TextTable("stage (one at a time)", "waiting p50 ms", "waiting p99 ms", "working p50 ms", "working p99 ms");
        foreach (var stage in answers.SelectMany(answer => answer.Timings).GroupBy(timing => timing.Stage))
        {
            var waiting = new Durations(stage.Select(timing => timing.Waited().TotalMilliseconds));
            var working = new Durations(stage.Select(timing => timing.Worked().TotalMilliseconds));
            table.Add(stage.Key, $"{waiting.P50:0.00}", $"{waiting.P99:0.00}", $"{working.P50:0.00}", $"{working.P99:0.00}");
        }

        table.Print();
    }
}
