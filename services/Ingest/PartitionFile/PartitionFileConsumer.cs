using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.PartitionFile;

internal sealed partial class PartitionFileConsumer(FilePartitioner partitioner, Quarantine quarantine, LostLandings lost, CcarTelemetry telemetry, TimeProvider clock, ILogger<PartitionFileConsumer> logger)
    : IConsumer<FileLanded>
{
    public async Task Consume(ConsumeContext<FileLanded> context)
    {
        var landing = context.Message;
        switch (await partitioner.PartitionAsync(landing, context.CancellationToken))
        {
            case PartitionOutcome.Filed filed:
                await context.PublishOnce(landing.LandingId, filed.Partitioned with { Stages = context.FinishStage([]) });
                break;
            case PartitionOutcome.Rejected rejected:
                await PublishRejection(context, rejected.FileRejected);
                break;
            default:
                await HandleGoneAsync(context);
                break;
        }
    }

    // A repeat of a landing that was rejected is told so again; what was filed, or replaced by a newer landing, which has its own message, is done. The rest never was.
    private async Task HandleGoneAsync(ConsumeContext<FileLanded> context)
    {
        var rejection = await quarantine.FindAsync(context.Message, context.CancellationToken) ?? await lost.FindAsync(context.Message, context.CancellationToken);
        if (rejection is { } rejected)
        {
            await PublishRejection(context, rejected);
            return;
        }

        if (await lost.IsDoneAsync(context.Message, context.CancellationToken))
        {
            LogGone(logger, context.Message.SourceKey, context.Message.LandingId);
            return;
        }

        LogNotThere(logger, context.Message.SourceKey, context.Message.LandingId);
    }

    private Task PublishRejection(ConsumeContext context, FileRejected rejected)
    {
        LogRejected(logger, rejected.SourceKey, rejected.Reason, rejected.QuarantineKey);
        telemetry.LandingDuration.Record((clock.GetUtcNow() - rejected.LandedAt).TotalSeconds, KeyValuePair.Create<string, object?>(CcarTelemetry.OutcomeTag, "rejected"));
        return context.PublishOnce(rejected.LandingId, rejected);
    }

    [LoggerMessage(2101, LogLevel.Information, "{Key} (landing {LandingId}) is not there any more: it was handled before, or replaced.", EventName = "LandingGone")]
    private static partial void LogGone(ILogger logger, string key, Guid landingId);

    [LoggerMessage(
        2104, LogLevel.Warning, "There is no object {Key}, and nothing of it was filed (landing {LandingId}): it was removed before it was read, or never was there. Land the file again.",
        EventName = "LandingNotThere")]
    private static partial void LogNotThere(ILogger logger, string key, Guid landingId);

    [LoggerMessage(2102, LogLevel.Warning, "{Key} is rejected: {Reason}. Its bytes are at {QuarantineKey}.", EventName = "LandingRejected")]
    private static partial void LogRejected(ILogger logger, string key, RejectionReason reason, string quarantineKey);
}
