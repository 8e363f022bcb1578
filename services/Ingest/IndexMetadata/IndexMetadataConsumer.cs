using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.IndexMetadata;

internal sealed partial class IndexMetadataConsumer(MetadataIndexer indexer, CcarTelemetry telemetry, TimeProvider clock, ILogger<IndexMetadataConsumer> logger)
    : IConsumer<Partitioned>
{
    public async Task Consume(ConsumeContext<Partitioned> context)
    {
        var filed = context.Message;
        switch (await indexer.IndexAsync(filed, context.CancellationToken))
        {
            case IndexOutcome.Indexed indexed:
                LogIndexed(logger, filed.Partition.ToString(), filed.DataVersion, filed.Rows);
                Measure(filed, "indexed");
                await context.PublishOnce(filed.LandingId, indexed.MetadataIndexed with { Stages = context.FinishStage(filed.Stages) });
                break;
            case IndexOutcome.Rejected rejected:
                LogRejected(logger, filed.SourceKey, rejected.FileRejected.Reason);
                Measure(filed, "rejected");
                await context.PublishOnce(filed.LandingId, rejected.FileRejected);
                break;
        }
    }

    private void Measure(Partitioned filed, string outcome) => telemetry.LandingDuration.Record(
        (clock.GetUtcNow() - filed.LandedAt).TotalSeconds, KeyValuePair.Create<string, object?>(CcarTelemetry.OutcomeTag, outcome));

    [LoggerMessage(2201, LogLevel.Information, "{Partition} is indexed: data version {DataVersion}, {Rows} rows.", EventName = "Indexed")]
    private static partial void LogIndexed(ILogger logger, string partition, string dataVersion, long rows);

    [LoggerMessage(2202, LogLevel.Warning, "{Key} is rejected: {Reason}.", EventName = "FiledLandingRejected")]
    private static partial void LogRejected(ILogger logger, string key, RejectionReason reason);
}
