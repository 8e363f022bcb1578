using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>
/// Announces local drops: those there at the start, then those that come. A file stays where it landed until it is indexed or in quarantine, so what a killed process
/// left undone is announced again by the next one.
/// </summary>
internal sealed partial class LandingFolder(
    ILocalFiles files, StoreKeys keys, LandingFolderScan scan, LandedGlossary glossary, IBus bus, IOptions<ReceiveLandingOptions> options,
    TimeProvider clock, ILogger<LandingFolder> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WatchFolder)
        {
            return;
        }

        using var turn = await TakeTurnAsync(stoppingToken);
        using var signal = Watch();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await AnnounceAllAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The edge of a loop that must outlive any file somebody drops.
                LogUnreadable(logger, fault, keys.LandingPrefix);
            }

            await signal.WaitAsync(stoppingToken);
        }
    }

    // One process at a time announces landings: two would number them each in its own way.
    private async Task<FileLock> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var path = files.PathOf(StoreKeys.LandingLock);
        if (FileLock.TryAcquire(path) is { } free)
        {
            return free;
        }

        LogOtherProcess(logger, keys.LandingPrefix);
        return await FileLock.AcquireAsync(path, cancellationToken);
    }

    // CSVs are filed below the same prefix: to look through the folder after each of them would be work for nothing.
    private FolderSignal Watch() => new(
        files.PathOf(keys.LandingPrefix.TrimEnd('/')),
        TimeSpan.FromMilliseconds(options.Value.PollMilliseconds),
        clock,
        path => !path.Split(Path.DirectorySeparatorChar).Any(LandingFilter.IsOwnOrHidden));

    private async Task AnnounceAllAsync(CancellationToken cancellationToken)
    {
        await glossary.TakeAsync(cancellationToken);
        foreach (var created in await scan.FindNewAsync(cancellationToken))
        {
            await LandingAnnouncer.AnnounceAsync(created, bus, cancellationToken);
        }
    }

    [LoggerMessage(2003, LogLevel.Warning, "Another process watches the landing folder {Prefix}; this one takes over when it ends.", EventName = "LandingFolderTaken")]
    private static partial void LogOtherProcess(ILogger logger, string prefix);

    [LoggerMessage(2001, LogLevel.Warning, "The landing folder {Prefix} could not be read; it is tried again.", EventName = "LandingFolderUnreadable")]
    private static partial void LogUnreadable(ILogger logger, Exception fault, string prefix);
}
