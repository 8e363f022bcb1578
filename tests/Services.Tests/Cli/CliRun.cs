using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>Runs the program as a shell would, on a data folder of its own, with stand-in workers.</summary>
public sealed class CliRun : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public string Folder { get; } = Directory.CreateTempSubdirectory("ccar-cli-").FullName;

    public string Data { get => field ?? Path.Combine(Folder, "data"); init; }

    internal Func<WorkerSettings, IHost> Workers { get; set; } = settings => StandInWorkers.Create(settings.Storage);

    internal IQueues Queues { get; set; } = new StandInQueues();

    internal IParkedQueues Parked { get; set; } = new StandInParkedQueues();

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Settings of a bucket; the data folder stands in for it, and is not named on the command line.</summary>
    internal IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    internal string? SampleFolder { get; set; }

    public async Task<CliResult> RunAsync(params string[] args)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new CliEnvironment
        {
            Out = output,
            Error = error,
            ComposeWorkers = Workers,
            OpenQueues = _ => Queues,
            OpenParked = _ => Parked,
            OpenBucket = _ => new FileObjectStore(Data),
            PartitionOf = WorkerComposition.PartitionOf,
            Clock = Clock,
            Settings = Settings,
        };
        environment = SampleFolder is null ? environment : environment with { SampleFolder = SampleFolder };
        var code = await CcarProgram.RunAsync(Settings.Count == 0 ? [.. args, "--data", Data] : args, environment, limit.Token);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Writes a file below the test's folder and returns its path.</summary>
    public string Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

public sealed record CliResult(int Code, string Out, string Error)
{
    public IReadOnlyList<JsonElement> Lines =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
