using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Hosting;

/// <summary>Says every few seconds how the worker is, by its health checks: the bus adds one that knows whether its queues can be read.</summary>
internal sealed partial class HeartbeatService(HealthCheckService checks, IHostApplicationLifetime lifetime, string path, TimeProvider clock, ILogger<HeartbeatService> logger)
    : BackgroundService
{
    private bool _told;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);

        // What has stopped is not healthy, however fresh its last word is.
        Try(() => File.Delete(path));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Heartbeat.Interval, clock);
        await StartedAsync(stoppingToken);
        do
        {
            var report = await checks.CheckHealthAsync(stoppingToken);
            var heartbeat = Describe(report);
            Try(() => heartbeat.Write(path));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Before that the checks would say of every bus that it has not started.
    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private Heartbeat Describe(HealthReport report) => new(
        clock.GetUtcNow(),
        report.Status != HealthStatus.Unhealthy,
        report.Status == HealthStatus.Healthy ? null : string.Join("; ", report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(Sentence)));

    private static string Sentence(KeyValuePair<string, HealthReportEntry> entry) => $"{entry.Key}: {entry.Value.Description ?? entry.Value.Exception?.Message ?? "no reason given"}";

    // A worker whose temporary folder is full or read-only goes on working.
    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (!_told)
            {
                LogNotWritten(logger, fault, path);
            }

            _told = true;
        }
    }

    [LoggerMessage(1010, LogLevel.Warning, "How this worker is cannot be written to {Path}; --health will not find it.", EventName = "HeartbeatNotWritten")]
    private static partial void LogNotWritten(ILogger logger, Exception fault, string path);
}
