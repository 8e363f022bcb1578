using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

internal sealed class ReceiveLandingDefinition(IOptions<IngestOptions> options, StorePlace place)
    : StageDefinition<ReceiveLandingConsumer>(StageNames.Landings, options.Value.AtOnce(place, inFolder: 8))
{
    protected override void ConfigureEndpoint(IReceiveEndpointConfigurator endpoint)
    {
        // S3 and EventBridge write to the queue; there is no topic of such events.
        endpoint.ConfigureConsumeTopology = false;
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
    }
}
