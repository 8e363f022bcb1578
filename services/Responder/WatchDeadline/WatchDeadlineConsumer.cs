using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.WatchDeadline;

internal sealed class WatchDeadlineConsumer(AnswerRecords records, TimeProvider clock) : IConsumer<QuestionAsked>, IConsumer<CheckDeadline>
{
    public async Task Consume(ConsumeContext<QuestionAsked> context)
    {
        var question = context.Message;
        var opened = await records.OpenAsync(question, context.CancellationToken);
        if (opened == OpenedRecord.OtherQuestion)
        {
            await ReusedIds.RefuseAsync(question, context, clock.GetUtcNow(), context.CancellationToken);
            return;
        }

        if (opened == OpenedRecord.SameQuestion && await records.FindAsync(question.QuestionId, context.CancellationToken) is { } answered)
        {
            await context.PublishAnswered(answered, context.CancellationToken);
            return;
        }

        var check = Check(question);
        await context.ScheduleSend(context.ReceiveContext.InputAddress, check.Deadline.UtcDateTime, check);
    }

    public async Task Consume(ConsumeContext<CheckDeadline> context)
    {
        var check = context.Message;
        if (await records.FindAsync(check.QuestionId, context.CancellationToken) is null)
        {
            await context.PublishOnce(check.QuestionId, Stopped(check));
        }
    }

    private static CheckDeadline Check(QuestionAsked question) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.ContentHash(),
        AskedAt = question.AskedAt,
        Deadline = question.EffectiveDeadline(),
    };

    private static QuestionStopped Stopped(CheckDeadline check) => new()
    {
        QuestionId = check.QuestionId,
        QuestionHash = check.QuestionHash,
        AskedAt = check.AskedAt,
        Outcome = AnswerOutcome.Failed,
        Reason = StopReason.DeadlinePassed,
        Sentence = Deadlines.Sentence(check.AskedAt, check.Deadline),
    };
}
