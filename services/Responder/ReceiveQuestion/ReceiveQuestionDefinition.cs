using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

internal sealed class ReceiveQuestionDefinition() : StageDefinition<ReceiveQuestionConsumer>(StageNames.Questions, concurrency: 8)
{
    protected override void ConfigureEndpoint(IReceiveEndpointConfigurator endpoint)
    {
        // The queue is written to directly; bound to QuestionAsked's topic it would take in its own output.
        endpoint.ConfigureConsumeTopology = false;
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
    }
}
