using System.Diagnostics;

namespace Ccar.Messaging.Bench;

/// <summary>Many small reports: from the landing folder to the catalogue, through all of Ingest.</summary>
internal sealed class SmallFileIngest : IBenchPart
{
    public string Name => "files";

    public string Title => "reports of 50 KB from landing to catalogue; aim: ≥ 150 files/s on two cores";

    public async Task RunAsync(BenchRun run)
    {
        var files = run.Count(300, 100);
        var data = run.Scratch.NewFolder("store");
        await using var host = new BenchHost(data);
        await host.StartAsync();
        await LandAsync(host, run, data, "cycle99", files);

        var table = new TextTable("round", "files", "files/s", "MB/s", "CPU ms/file", "plain copy files/s", "x plain copy");
        for (var round = 1; round <= 3; round++)
        {
            var (seconds, cpu, copied, megabytes) = await LandAsync(host, run, data, $"cycle{round}", files);
            table.Add($"{round}", $"{files}", $"{files / seconds:0}", $"{megabytes / seconds:0.0}", $"{cpu * 1000 / files:0.0}", $"{files / copied:0}", $"{seconds / copied:0.0}");
        }

        table.Print();
    }

    private static async Task<(double Seconds, double Cpu, double Copied, double Megabytes)> LandAsync(BenchHost host, BenchRun run, string data, string cycle, int files)
    {
        var prepared = run.Scratch.NewFolder("prepared");
        var paths = LandingTree.WriteCycle(prepared, files, seed: cycle.Sum(c => c));
        var megabytes = paths.Sum(path => new FileInfo(path).Length) / 1e6;
        var copied = PlainCopy.Measure(paths, run.Scratch.NewFolder("copy"));
        var indexed = host.Outcomes.ExpectLandings(files);
        var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        LandingTree.Land(prepared, data, cycle);
        await indexed;
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, copied, megabytes);
    }
}
