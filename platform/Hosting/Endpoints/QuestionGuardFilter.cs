using Ccar.Messaging.Contracts;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// Ends a question at once when trying again is pointless, because the fault is permanent.
/// Any other fault goes on to the transport, which publishes <see cref="Fault{T}"/> and parks the message.
/// </summary>
internal sealed partial class QuestionGuardFilter<T>(ILogger<QuestionGuardFilter<T>> logger) : IFilter<ConsumeContext<T>>
    where T : class
{
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        if (QuestionHead.Of(context.Message) is not { } question)
        {
            await next.Send(context);
            return;
        }

        try
        {
            await next.Send(context);
        }
        catch (PermanentFailureException fault)
        {
            LogPermanentFault(logger, question.QuestionId, fault.GetType().Name);
            LogPermanentFaultDetail(logger, fault, question.QuestionId);
            await context.PublishOnce(question.QuestionId, question.Stopped(StopReason.WorkerFailed, fault.Message, context));
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("ccar-question-guard");

    [LoggerMessage(1001, LogLevel.Error, "Question {QuestionId} ends: {Fault}.", EventName = "PermanentFault")]
    private static partial void LogPermanentFault(ILogger logger, Guid questionId, string fault);

    // The message may name values of the question.
    [LoggerMessage(1002, LogLevel.Debug, "What ended question {QuestionId}.", EventName = "PermanentFaultDetail")]
    private static partial void LogPermanentFaultDetail(ILogger logger, Exception fault, Guid questionId);
}
