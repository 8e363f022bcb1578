using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Responder.ForwardAnswers;

internal sealed class ForwardAnswersDefinition() : ForwardDefinition<ForwardAnswersConsumer>(StageNames.ForwardAnswers);
