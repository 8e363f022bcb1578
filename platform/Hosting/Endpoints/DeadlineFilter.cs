using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Ends a question whose deadline has passed instead of working on it, and what a former delivery may have left running for it.</summary>
internal sealed class DeadlineFilter<T>(TimeProvider clock, IEnumerable<ILateMessage<T>> left) : IFilter<ConsumeContext<T>>
    where T : class
{
    public Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next) =>
        QuestionHead.Of(context.Message) is { } question && question.Deadline <= clock.GetUtcNow() ? StopAsync(context, question) : next.Send(context);

    public void Probe(ProbeContext context) => context.CreateFilterScope("ccar-deadline");

    private async Task StopAsync(ConsumeContext<T> context, QuestionHead question)
    {
        var since = clock.GetTimestamp();
        var sentence = Deadlines.Sentence(question.AskedAt, question.Deadline);
        await context.PublishOnce(question.QuestionId, question.Stopped(StopReason.DeadlinePassed, sentence, context));
        if (context.ReceiveContext.Redelivered)
        {
            await Task.WhenAll(left.Select(late => late.EndAsync(context.Message, context.CancellationToken)));
        }

        // A message that no consumer saw would go to the queue of skipped ones besides.
        await context.NotifyConsumed(context, clock.GetElapsedTime(since), nameof(DeadlineFilter<>));
    }
}
