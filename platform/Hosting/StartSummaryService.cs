using Ccar.Messaging.Hosting.Transports;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Hosting;

/// <summary>Says once, at the start, what runs where.</summary>
internal sealed partial class StartSummaryService(
    StartSummary summary, TransportSummary transport, StorePlace store, IConfiguration configuration, IServiceProvider provider,
    ILogger<StartSummaryService> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var telemetry = configuration[TelemetryRegistration.EndpointVariable] ?? "none";
        var stages = summary.Stages.Select(stage => $"{stage.Consumer.Name} on {stage.Queue(provider)}");
        LogStarted(logger, transport.Text, string.Join(", ", stages), store.Name, telemetry);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1000, LogLevel.Information, "Transport {Transport}; stages {Stages}; store {Store}; telemetry to {Telemetry}.", EventName = "Started")]
    private static partial void LogStarted(ILogger logger, string transport, string stages, string store, string telemetry);
}
