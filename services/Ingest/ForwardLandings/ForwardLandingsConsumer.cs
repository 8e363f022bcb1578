using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Ingest.ForwardLandings;

internal sealed class ForwardLandingsConsumer(EventForwarder events) : IConsumer<MetadataIndexed>, IConsumer<FileRejected>
{
    public Task Consume(ConsumeContext<MetadataIndexed> context) =>
        events.ForwardAsync(context, context.Message.Stages.Count > 0 ? context.Message.Stages[^1].FinishedAt : context.Message.LandedAt);

    public Task Consume(ConsumeContext<FileRejected> context) => events.ForwardAsync(context, context.SentTime ?? context.Message.LandedAt.UtcDateTime);
}
