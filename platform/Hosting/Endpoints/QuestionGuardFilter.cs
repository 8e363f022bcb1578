using Ccar.Messaging.Contracts;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Ends a question at once when trying again is pointless: its deadline has passed, or the fault is permanent.
/// Any other fault goes on to the transport, which publishes <see cref="Fault{T}"/> and parks the message.
/// </summary>
internal sealed partial class QuestionGuardFilter<T>(TimeProvider clock, ILogger<QuestionGuardFilter<T>> logger) : IFilter<ConsumeContext<T>>
    where T : class
{
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        if (QuestionHead.Of(context.Message) is not { } question)
        {
            await next.Send(context);
            return;
        }

        if (question.Deadline <= clock.GetUtcNow())
        {
            await StopAsync(context, question, AnswerOutcome.Failed, StopReason.DeadlinePassed, Deadlines.Sentence(question.AskedAt, question.Deadline));
            return;
        }

        try
        {
            await next.Send(context);
        }
        catch (PermanentFailureException fault)
        {
            LogPermanentFault(logger, fault, question.QuestionId);
            await StopAsync(context, question, AnswerOutcome.Failed, StopReason.WorkerFailed, fault.Message);
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("ccar-question-guard");

    private static Task StopAsync(ConsumeContext context, QuestionHead question, AnswerOutcome outcome, StopReason reason, string sentence) =>
        context.PublishOnce(question.QuestionId, new QuestionStopped
        {
            QuestionId = question.QuestionId,
            QuestionHash = question.QuestionHash,
            AskedAt = question.AskedAt,
            Outcome = outcome,
            Reason = reason,
            Sentence = sentence,
            Stages = context.FinishStage(question.Stages),
        });

    [LoggerMessage(1001, LogLevel.Error, "Question {QuestionId} ends: a permanent fault.", EventName = "PermanentFault")]
    private static partial void LogPermanentFault(ILogger logger, Exception fault, Guid questionId);
}
