using MassTransit;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

internal sealed class ReceiveLandingConsumer(LandingFilter filter) : IConsumer<LandingEvent>
{
    public async Task Consume(ConsumeContext<LandingEvent> context)
    {
        foreach (var created in LandingEventParser.Parse(context.Message.Members).Where(created => filter.IsLanding(created.Key)))
        {
            await LandingAnnouncer.AnnounceAsync(created, context, context.CancellationToken);
        }
    }
}
