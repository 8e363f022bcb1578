using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

// Many at a time, so that many landings share one commit of the catalogue.
internal sealed class IndexMetadataDefinition(IOptions<IngestOptions> options, StorePlace place)
    : LandingStageDefinition<IndexMetadataConsumer>(StageNames.IndexMetadata, options.Value.AtOnce(place, inFolder: 32))
{
    // Several services must stand before the commit: one that throttles or is away for a few seconds must not park every landing of that time.
    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        retry.Handle<IOException>();
        retry.Handle<TimeoutException>();
        retry.Exponential(8, TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(60));
    }
}
