using System.Diagnostics;
using System.Text.Json;

namespace Ccar.Messaging.Bench;

/// <summary>One report of 1,000,000 rows, in a process of its own so that its memory can be told apart.</summary>
internal sealed class LargeFileIngest : IBenchPart
{
    private const double MegabytesAllowed = 400;

    public string Name => "large";

    public string Title => "a report of 1,000,000 rows from landing to catalogue; aim: peak working set < 400 MB";

    public async Task RunAsync(BenchRun run)
    {
        var csv = run.LargeCsv();
        var megabytes = new FileInfo(csv).Length / 1e6;
        var copied = PlainCopy.Measure([csv], run.Scratch.NewFolder("copy"));
        var landing = Path.Combine(run.Scratch.NewFolder("landing"), "bs_consolidated.csv");
        File.Copy(csv, landing);
        LandingTree.MakeOld(landing);
        var result = await RunChildAsync(landing, run.Scratch.NewFolder("store"));

        new TextTable("what", "seconds", "MB/s", "rows/s", "x plain copy", "peak working set MB")
            .Add($"plain copy of {megabytes:0} MB", $"{copied:0.00}", $"{megabytes / copied:0}", $"{1e6 / copied:0}", $"{1}", $"")
            .Add("ingest", $"{result.Seconds:0.00}", $"{megabytes / result.Seconds:0}", $"{1e6 / result.Seconds:0}", $"{result.Seconds / copied:0.0}", $"{result.PeakMegabytes:0}")
            .Print();
        if (result.PeakMegabytes >= MegabytesAllowed)
        {
            Console.WriteLine($"The aim of {MegabytesAllowed} MB is missed.");
        }
    }

    private static async Task<LargeFileResult> RunChildAsync(string csv, string data)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])[.. OwnAssembly(), LargeFileChild.Argument, csv, data])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0
            ? JsonSerializer.Deserialize<LargeFileResult>(output)!
            : throw new InvalidOperationException($"The child process ended with {child.ExitCode}: {output}");
    }

    // Started as 'dotnet Bench.dll' the process is dotnet itself.
    private static string[] OwnAssembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(LargeFileIngest).Assembly.Location] : [];
}
