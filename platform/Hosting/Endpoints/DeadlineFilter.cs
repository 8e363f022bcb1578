using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Ends a question whose deadline has passed instead of working on it.</summary>
internal sealed class DeadlineFilter<T>(TimeProvider clock) : IFilter<ConsumeContext<T>>
    where T : class
{
    public Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next) =>
        QuestionHead.Of(context.Message) is { } question && question.Deadline <= clock.GetUtcNow()
            ? context.PublishOnce(question.QuestionId, question.Stopped(StopReason.DeadlinePassed, Deadlines.Sentence(question.AskedAt, question.Deadline), context))
            : next.Send(context);

    public void Probe(ProbeContext context) => context.CreateFilterScope("ccar-deadline");
}
