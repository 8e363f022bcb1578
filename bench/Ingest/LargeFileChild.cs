using System.Diagnostics;
using System.Text.Json;

namespace Ccar.Messaging.Bench;

/// <summary>Ingests one file in this process and tells how long it took and how large the process grew.</summary>
internal static class LargeFileChild
{
    public const string Argument = "--ingest-one";

    public static async Task<int> RunAsync(string csv, string data)
    {
        await using var host = await BenchHost.StartOnSampleAsync(data);
        var indexed = host.Outcomes.ExpectLandings(1);
        var start = Stopwatch.GetTimestamp();
        LandingTree.LandFile(csv, data, "cycle9/internal_baseline/run001");
        await indexed;
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new LargeFileResult(seconds, self.PeakWorkingSet64 / 1e6)));
        return 0;
    }
}
