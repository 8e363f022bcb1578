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
            await PublishRefusal(context, question);
            return;
        }

        if (opened == OpenedRecord.SameQuestion && await records.FindAsync(question.QuestionId, context.CancellationToken) is { } answered)
        {
            await context.PublishOnce(answered.QuestionId, answered);
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

    // The record keeps the first question; the refusal goes out beside it, under its own message id, because it answers another message.
    private Task PublishRefusal(ConsumeContext context, QuestionAsked question) =>
        context.Publish(
            new Answered
            {
                QuestionId = question.QuestionId,
                AskedAt = question.AskedAt,
                AnsweredAt = clock.GetUtcNow(),
                Question = question.Text,
                AskedBy = question.AskedBy,
                Outcome = AnswerOutcome.Refused,
                Reason = StopReason.InvalidQuestion,
                Text = $"The question id {question.QuestionId} was used before for another question; send this one again under a new id.",
            },
            publish => publish.MessageId = BusinessId.Of(nameof(Answered), question.QuestionId.ToString(), question.ContentHash()),
            context.CancellationToken);

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
