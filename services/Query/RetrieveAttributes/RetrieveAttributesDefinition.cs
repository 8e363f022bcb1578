using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RetrieveAttributes;

internal sealed class RetrieveAttributesDefinition() : StageDefinition<RetrieveAttributesConsumer>(StageNames.RetrieveAttributes, concurrency: 8);
