using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

internal sealed class ReceiveLandingConsumer(LandingFilter filter, LandedGlossary glossary, StorePlace store, IOptions<ReceiveLandingOptions> options) : IConsumer<LandingEvent>
{
    public async Task Consume(ConsumeContext<LandingEvent> context)
    {
        var landings = LandingEventParser.Parse(context.Message.Members);
        foreach (var created in landings)
        {
            CheckBucket(created);
        }

        if (options.Value.WatchFolder)
        {
            // The folder holds whatever can have landed. To announce it from here as well would make two landings of one file.
            return;
        }

        foreach (var created in landings.Where(created => filter.IsLanding(created.Key)))
        {
            await (glossary.IsGlossary(created.Key)
                ? glossary.TakeLandedAsync(context.CancellationToken)
                : LandingAnnouncer.AnnounceAsync(created, context, context.CancellationToken));
        }
    }

    // A key says nothing about a bucket: looked up in ours, it might name another report.
    private void CheckBucket(ObjectCreated created)
    {
        if (store.Bucket is { } own && created.Bucket != own)
        {
            throw new InvalidLandingEventException(
                $"The event is about '{created.Key}' in {(created.Bucket is null ? "no bucket" : $"the bucket '{created.Bucket}'")}; this worker takes landings of '{own}' alone. "
                + $"Send the bucket's events to the workers of that bucket, or set {S3Options.Section}:{nameof(S3Options.Bucket)}.");
        }
    }
}
