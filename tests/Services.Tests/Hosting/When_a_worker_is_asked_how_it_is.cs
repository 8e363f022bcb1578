using System.Diagnostics;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_a_worker_is_asked_how_it_is : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LinuxFact("SIGTERM is a signal there.")]
    public Task Ingest_says_so_while_it_runs_and_not_before_or_after() => CheckAsync("Ccar.Messaging.Ingest");

    [LinuxFact("SIGTERM is a signal there.")]
    public Task Query_says_so_while_it_runs_and_not_before_or_after() => CheckAsync("Ccar.Messaging.Query");

    [LinuxFact("SIGTERM is a signal there.")]
    public Task Responder_says_so_while_it_runs_and_not_before_or_after() => CheckAsync("Ccar.Messaging.Responder");

    [Fact]
    public async Task What_its_checks_find_is_its_answer()
    {
        var path = Path.Combine(_folder.Path, "worker.health.json");
        using var host = Compose(path, HealthCheckResult.Unhealthy("The queue 'ccar-landings' cannot be read."));
        await host.StartAsync();
        while (!File.Exists(path))
        {
            await Task.Delay(5);
        }

        var fault = Heartbeat.FindFault(path, TimeProvider.System.GetUtcNow());
        await host.StopAsync();

        Assert.Equal("The worker is not healthy: bus: The queue 'ccar-landings' cannot be read.", fault);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_stops_no_worker()
    {
        using var host = Compose(Path.Combine(_folder.Path, "nowhere", "worker.health.json"), HealthCheckResult.Healthy());

        await host.StartAsync();
        await Task.Delay(50);
        await host.StopAsync();

        Assert.Null(host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single().ExecuteTask!.Exception);
    }

    [Theory]
    [InlineData(0, true, null, null)]
    [InlineData(30, true, null, null)]
    [InlineData(31, true, null, "The worker last said how it is 31 s ago, at 2026-01-05 12:00:00Z; it hangs, or was killed.")]
    [InlineData(1, true, "bus: One of two queues is slow.", null)]
    [InlineData(1, false, "bus: Away.", "The worker is not healthy: bus: Away.")]
    public void An_old_word_counts_as_none(int seconds, bool healthy, string? reason, string? told)
    {
        var path = Path.Combine(_folder.Path, "worker.health.json");
        new Heartbeat(Noon, healthy, reason).Write(path);

        Assert.Equal(told, Heartbeat.FindFault(path, Noon.AddSeconds(seconds)));
    }

    [Fact]
    public void What_is_no_word_of_a_worker_is_not_believed() =>
        Assert.StartsWith("No worker says how it is", Heartbeat.FindFault(_folder.Write("worker.health.json", "{"), Noon), StringComparison.Ordinal);

    private async Task CheckAsync(string worker)
    {
        var before = await AskAsync(worker);
        int during;
        using (var running = Start(worker))
        {
            // Nobody reads it, and a full pipe would hold the worker up.
            running.BeginOutputReadLine();
            running.BeginErrorReadLine();
            during = await HealthyAsync(worker);
            using var stop = Process.Start("kill", ["-TERM", $"{running.Id}"]);
            await running.WaitForExitAsync().WaitAsync(Patience);
            Assert.Equal(0, running.ExitCode);
        }

        var after = await AskAsync(worker);

        Assert.Equal((WorkerProcess.NotHealthy, 0, WorkerProcess.NotHealthy), (before.Code, during, after.Code));
        Assert.Contains("No worker says how it is: there is no readable", before.Told, StringComparison.Ordinal);
    }

    private static IHost Compose(string path, HealthCheckResult result)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks().AddCheck("bus", () => result);
        builder.Services.AddHostedService(provider => ActivatorUtilities.CreateInstance<HeartbeatService>(provider, path));
        return builder.Build();
    }

    private async Task<int> HealthyAsync(string worker)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            if ((await AskAsync(worker)).Code == 0)
            {
                return 0;
            }
        }

        return (await AskAsync(worker)).Code;
    }

    private async Task<(int Code, string Told)> AskAsync(string worker)
    {
        using var asked = Start(worker, Heartbeat.Argument);
        var told = asked.StandardError.ReadToEndAsync();
        await asked.WaitForExitAsync().WaitAsync(Patience);
        return (asked.ExitCode, await told);
    }

    private Process Start(string worker, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.PathOf(worker), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = start.Environment["TMP"] = start.Environment["TEMP"] = _folder.Path;
        start.Environment["Ccar__Data"] = Path.Combine(_folder.Path, "data");
        return Process.Start(start)!;
    }
}
