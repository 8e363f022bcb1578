using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RetrieveAttributes;

internal sealed class RetrieveAttributesDefinition() : QuestionStageDefinition<RetrieveAttributesConsumer>(StageNames.RetrieveAttributes, concurrency: 8);
