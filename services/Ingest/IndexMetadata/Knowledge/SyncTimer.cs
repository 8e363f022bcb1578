using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Looks at the mark again and again. A process that dies leaves its job to the others, which follow it by the mark.</summary>
internal sealed partial class SyncTimer(Lazy<SyncJobs> jobs, IOptions<KnowledgeIngestionOptions> options, TimeProvider clock, ILogger<SyncTimer> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.RunsJobs)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), clock);
        do
        {
            try
            {
                await jobs.Value.StepAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The edge of a loop that must outlive whatever the services answer; the mark stands.
                LogFailed(logger, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(2210, LogLevel.Error, "The ingestion job could not be started or followed; it is tried again.", EventName = "IngestionJobNotFollowed")]
    private static partial void LogFailed(ILogger logger, Exception fault);
}
