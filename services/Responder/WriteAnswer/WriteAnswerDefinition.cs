using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.WriteAnswer;

internal sealed class WriteAnswerDefinition() : StageDefinition<WriteAnswerConsumer>(StageNames.WriteAnswer, concurrency: 8, publishesFaults: true)
{
    // Of a question that a .NET publisher published, the answer can be ready before the record is open: mostly for milliseconds, but for as long as
    // a visibility timeout when the worker that was to open it died. After the longest deadline nobody waits for the answer any more.
    private static readonly TimeSpan[] Redeliveries = [.. new[] { 1, 5, 15, 30, 60, 120, 240, 429 }.Select(seconds => TimeSpan.FromSeconds(seconds))];

    protected override void ConfigureFilters(IReceiveEndpointConfigurator endpoint, IRegistrationContext context) => endpoint.UseDelayedRedelivery(redelivery =>
    {
        redelivery.Handle<QuestionNotOpenedException>();
        redelivery.Intervals(Redeliveries);
    });

    protected override void ConfigureRetry(IRetryConfigurator retry)
    {
        // Milliseconds first, so the first tries come sooner than elsewhere.
        retry.Handle<QuestionNotOpenedException>();
        base.ConfigureRetry(retry);
        retry.Exponential(10, TimeSpan.FromMilliseconds(2), TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(4));
    }
}
