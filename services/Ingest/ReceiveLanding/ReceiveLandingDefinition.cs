using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

internal sealed class ReceiveLandingDefinition() : StageDefinition<ReceiveLandingConsumer>(StageNames.Landings, concurrency: 8)
{
    protected override void ConfigureEndpoint(IReceiveEndpointConfigurator endpoint)
    {
        // S3 and EventBridge write to the queue; there is no topic of such events.
        endpoint.ConfigureConsumeTopology = false;
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
    }
}
