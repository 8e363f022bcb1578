using System.Diagnostics;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Bench;

/// <summary>Many small reports put to S3, until all are indexed: filed, in Glue, in the knowledge base and in the catalogue.</summary>
internal sealed class AwsIngest : IBenchPart
{
    private const int Aim = 150;
    private const string Put = "S3 PutObject";
    private static readonly int[] Latencies = [0, 20, 0, 20, 0, 20];

    public string Name => "aws-ingest";

    public string Title => "reports of 50 KB from the put to S3 to MetadataIndexed, with an AWS double; aim: ≥ 150 files/s";

    public async Task RunAsync(BenchRun run)
    {
        if (Npm.WhyMissing is { } reason)
        {
            Console.WriteLine($"Not measured: {reason}");
            return;
        }

        var files = run.Count(300, 60);
        await using var account = await AwsAccount.OpenAsync();
        await using var host = await AwsAccount.StartWorkersAsync(run, [.. AwsAccount.WithoutModels, .. AwsAccount.WithKnowledgeBase]);
        await LandAsync(account, host, Prepare(run, "cycle99", files));

        var table = new TextTable(
            "round", "ms added to a call", "files", "files/s", "x aim", "plain puts/s", "x plain put", "AWS calls/file", "AWS calls/s", "CPU ms/file, bench",
            "CPU ms/file, double", "CPU ms/file, emulator");
        var calls = new List<(string Name, IReadOnlyDictionary<string, double> Calls)>();
        for (var round = 1; round <= Latencies.Length; round++)
        {
            AwsCalls.OfThisProcess.Latency = TimeSpan.FromMilliseconds(Latencies[round - 1]);
            var prepared = Prepare(run, $"cycle{round}", files);
            var plain = await PutPlainAsync(account, prepared);
            var landed = await LandAsync(account, host, prepared);
            var each = landed.Calls.Values.Sum();
            table.Add(
                $"{round}", $"{Latencies[round - 1]}", $"{files}", $"{landed.PerSecond:0}", $"{landed.PerSecond / Aim:0.00}", $"{plain:0}",
                $"{plain / landed.PerSecond:0.0}", $"{each:0.0}", $"{each * landed.PerSecond:0}", $"{landed.Processor:0.0}", $"{landed.DoubleProcessor:0.0}",
                $"{landed.BrokerProcessor:0.0}");
            calls.Add(($"round {round}", landed.Calls));
        }

        AwsCalls.OfThisProcess.Latency = TimeSpan.Zero;
        table.Print();
        Console.WriteLine();
        AwsRound.PrintCalls("AWS calls per file, without the put that lands it", [.. calls]);
    }

    private static List<(string Key, string Path)> Prepare(BenchRun run, string cycle, int files)
    {
        var folder = run.Scratch.NewFolder("prepared");
        return
        [
            .. LandingTree.WriteCycle(folder, files, seed: cycle.Sum(c => c))
                .Select(path => (Path.GetRelativePath(folder, path).Replace("/cycle1/", $"/{cycle}/", StringComparison.Ordinal), path)),
        ];
    }

    /// <summary>The baseline: the same files put where nobody is told of them. Files per second.</summary>
    private static async Task<double> PutPlainAsync(AwsAccount account, List<(string Key, string Path)> files)
    {
        var start = Stopwatch.GetTimestamp();
        await account.PutAsync(files.Select(file => ($"plain/{file.Key}", file.Path)));
        return files.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<Landed> LandAsync(AwsAccount account, BenchHost host, List<(string Key, string Path)> files)
    {
        var indexed = host.Outcomes.ExpectLandings(files.Count);
        var before = AwsCalls.OfThisProcess.SoFar;
        var (start, own, ofDouble, ofBroker) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, account.Double.Processor, account.BrokerProcessor);
        await account.PutAsync(files);
        await indexed;
        var calls = AwsCalls.OfThisProcess.Since(before).ToDictionary(call => call.Key, call => (double)call.Value / files.Count);
        calls[Put]--;
        return new Landed(
            files.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - own).TotalMilliseconds / files.Count,
            (account.Double.Processor - ofDouble).TotalMilliseconds / files.Count, (account.BrokerProcessor - ofBroker).TotalMilliseconds / files.Count, calls);
    }

    private sealed record Landed(double PerSecond, double Processor, double DoubleProcessor, double BrokerProcessor, IReadOnlyDictionary<string, double> Calls);
}
