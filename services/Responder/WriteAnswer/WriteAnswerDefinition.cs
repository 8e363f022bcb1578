using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.WriteAnswer;

internal sealed class WriteAnswerDefinition() : StageDefinition<WriteAnswerConsumer>(StageNames.WriteAnswer, concurrency: 8)
{
    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        // The answer can be ready before the other consumer of QuestionAsked has opened the record.
        retry.Handle<QuestionNotOpenedException>();
        base.ConfigureRetry(retry);

        // Mostly a matter of milliseconds, so the first tries come sooner than elsewhere; under load the record may take longer, so they go on for half a minute.
        retry.Exponential(16, TimeSpan.FromMilliseconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(4));
    }
}
