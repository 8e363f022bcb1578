using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.WriteAnswer;

internal sealed class WriteAnswerDefinition() : StageDefinition<WriteAnswerConsumer>(StageNames.WriteAnswer, concurrency: 8)
{
    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        // The answer can be ready before the other consumer of QuestionAsked has opened the record.
        retry.Handle<QuestionNotOpenedException>();
        retry.Handle<IOException>();
        retry.Handle<TimeoutException>();
        retry.Exponential(15, TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(60));
    }
}
