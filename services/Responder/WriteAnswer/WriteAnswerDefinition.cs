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

        // It is a matter of milliseconds, so the first tries come sooner than elsewhere; ten within four seconds, with jitter.
        retry.Exponential(10, TimeSpan.FromMilliseconds(2), TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(4));
    }
}
