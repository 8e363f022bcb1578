using System.Globalization;
using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// Starts one job for all landings that want one, follows it, and starts the next when more landed meanwhile. Any number of processes may do so.
/// </summary>
internal sealed partial class SyncJobs(
    KnowledgeBase knowledge, SyncMarks marks, IOptions<KnowledgeIngestionOptions> options, TimeProvider clock, CcarTelemetry telemetry,
    ILogger<SyncJobs> logger)
{
    /// <summary>An account may start about one job in this time (Amazon Bedrock quotas).</summary>
    private static readonly TimeSpan BetweenStarts = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Does what is to be done now.</summary>
    public async Task StepAsync(CancellationToken cancellationToken)
    {
        var mark = await marks.ReadAsync(cancellationToken);
        if (mark.Job is { } job)
        {
            await FollowAsync(job, cancellationToken);
        }
        else if (IsDue(mark))
        {
            await StartAsync(cancellationToken);
        }
    }

    private bool IsDue(SyncMark mark) => mark is { Job: null } && mark.Wanted > mark.Covered && !(mark.NotBefore > clock.GetUtcNow());

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        // The turn is taken first, by compare-and-swap: of all processes one asks.
        var pause = TimeSpan.FromSeconds(Math.Max(options.Value.PollSeconds, BetweenStarts.TotalSeconds));
        var claimed = await marks.ChangeAsync(mark => IsDue(mark) ? mark with { NotBefore = clock.GetUtcNow() + pause } : null, cancellationToken);
        if (claimed is null)
        {
            return;
        }

        if (await knowledge.TryStartJobAsync(TokenOf(claimed), cancellationToken) is not { } jobId)
        {
            LogBusy(logger, knowledge.Id);
            return;
        }

        // Cards of later landings may not be seen by it any more.
        LogStarted(logger, jobId, claimed.Wanted - claimed.Covered);
        await marks.ChangeAsync(mark => mark.Covered < claimed.Wanted ? mark with { Job = new SyncJob(jobId, claimed.Wanted) } : null, cancellationToken);
    }

    // A start that was made and not noted is repeated under the same token, a failed one is not.
    private string TokenOf(SyncMark mark) =>
        ClientTokens.Of(knowledge.Id, knowledge.DataSourceId, string.Create(CultureInfo.InvariantCulture, $"{mark.Wanted} {mark.Failures}"));

    private async Task FollowAsync(SyncJob job, CancellationToken cancellationToken)
    {
        var state = await knowledge.FindJobAsync(job.Id, cancellationToken);
        if (state?.Status is not { } status)
        {
            // Under its former token the start would name it again: it counts as failed, so that the next start is another one.
            await FailAsync(job, "unknown", "the knowledge base knows no such job", cancellationToken);
        }
        else if (status == IngestionJobStatus.COMPLETE)
        {
            await CompleteAsync(job, state, cancellationToken);
        }
        else if (status == IngestionJobStatus.FAILED || status == IngestionJobStatus.STOPPED)
        {
            await FailAsync(job, status.Value, Reasons(state), cancellationToken);
        }
    }

    private async Task CompleteAsync(SyncJob job, IngestionJob state, CancellationToken cancellationToken)
    {
        var ended = await marks.ChangeAsync(
            mark => mark.Job == job ? mark with { Job = null, Covered = Math.Max(mark.Covered, job.Covers), Failures = 0 } : null, cancellationToken);
        if (ended is not null && state.Statistics?.NumberOfDocumentsFailed is > 0 and var failed)
        {
            telemetry.KnowledgeFailures.Add(failed, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "document"));
            LogPartly(logger, job.Id, failed, Reasons(state));
        }
    }

    // The mark stays, so the job is tried again; the pauses grow, because most such faults wait for people.
    private async Task FailAsync(SyncJob job, string status, string reasons, CancellationToken cancellationToken)
    {
        var ended = await marks.ChangeAsync(mark => mark.Job == job ? AfterFailure(mark) : null, cancellationToken);
        if (ended is not null)
        {
            telemetry.KnowledgeFailures.Add(1, KeyValuePair.Create<string, object?>(CcarTelemetry.PartTag, "job"));
            LogFailed(logger, job.Id, status, reasons, PauseAfter(ended.Failures));
        }
    }

    private SyncMark AfterFailure(SyncMark mark) =>
        mark with { Job = null, Failures = mark.Failures + 1, NotBefore = clock.GetUtcNow() + PauseAfter(mark.Failures + 1) };

    private static TimeSpan PauseAfter(int failures)
    {
        var pause = BetweenStarts * Math.Pow(2, Math.Min(failures, 10));
        return pause < LongestPause ? pause : LongestPause;
    }

    private static string Reasons(IngestionJob state) =>
        state.FailureReasons is { Count: > 0 } reasons ? string.Join("; ", reasons) : "no reason told";

    [LoggerMessage(2206, LogLevel.Information, "Ingestion job {JobId} is started for {Landings} landings.", EventName = "IngestionJobStarted")]
    private static partial void LogStarted(ILogger logger, string jobId, long landings);

    [LoggerMessage(2207, LogLevel.Information, "The knowledge base {KnowledgeBase} runs another job; it is tried again.", EventName = "IngestionJobWaits")]
    private static partial void LogBusy(ILogger logger, string knowledgeBase);

    [LoggerMessage(2208, LogLevel.Error, "Ingestion job {JobId} did not take {Failed} documents: {Reasons}.", EventName = "IngestionJobIncomplete")]
    private static partial void LogPartly(ILogger logger, string jobId, long failed, string reasons);

    [LoggerMessage(2209, LogLevel.Error, "Ingestion job {JobId} ended {Status}: {Reasons}. It is tried again in {Pause}.", EventName = "IngestionJobFailed")]
    private static partial void LogFailed(ILogger logger, string jobId, string status, string reasons, TimeSpan pause);
}
