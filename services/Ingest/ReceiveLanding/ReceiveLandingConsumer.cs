using MassTransit;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

internal sealed class ReceiveLandingConsumer(LandingFilter filter, IOptions<ReceiveLandingOptions> options) : IConsumer<LandingEvent>
{
    public async Task Consume(ConsumeContext<LandingEvent> context)
    {
        var landings = LandingEventParser.Parse(context.Message.Members).Where(created => filter.IsLanding(created.Key)).ToList();
        if (options.Value.WatchFolder)
        {
            // The folder holds whatever can have landed. To announce it from here as well would make two landings of one file.
            return;
        }

        foreach (var created in landings)
        {
            await LandingAnnouncer.AnnounceAsync(created, context, context.CancellationToken);
        }
    }
}
