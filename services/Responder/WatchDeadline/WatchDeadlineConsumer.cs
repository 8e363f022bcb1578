using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.WatchDeadline;

internal sealed class WatchDeadlineConsumer(AnswerRecords records, TimeProvider clock) : IConsumer<QuestionAsked>, IConsumer<CheckDeadline>
{
    /// <summary>SQS's longest delay.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(15);

    public async Task Consume(ConsumeContext<QuestionAsked> context)
    {
        // Whoever may publish can claim any sender; the intake, which knows better, has opened the record already.
        var question = context.Message with { SenderId = null };
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

        await ScheduleAsync(context, Check(question));
    }

    public async Task Consume(ConsumeContext<CheckDeadline> context)
    {
        var check = context.Message;
        if (clock.GetUtcNow() < check.Deadline)
        {
            await ScheduleAsync(context, check);
            return;
        }

        if (await records.FindAsync(check.QuestionId, context.CancellationToken) is null)
        {
            await context.PublishOnce(check.QuestionId, Stopped(check));
        }
    }

    // The instants are the broker's, and this clock may be behind it: the rest of a longer wait is waited for afterwards.
    private async Task ScheduleAsync(ConsumeContext context, CheckDeadline check)
    {
        var latest = clock.GetUtcNow() + LongestDelay;
        await context.ScheduleSend(context.ReceiveContext.InputAddress, (check.Deadline < latest ? check.Deadline : latest).UtcDateTime, check);
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
