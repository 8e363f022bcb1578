using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>
/// Opens the record of a question and publishes it, or stops it when it cannot be accepted, so that it too ends in an answer. Opened first, because the
/// answer must find it, and because only here is known who sent it.
/// </summary>
public sealed class QuestionIntake(AnswerRecords records, Clarifications clarifications, TimeProvider clock)
{
    /// <summary>Takes a question in.</summary>
    public async Task AcceptAsync(ReceivedQuestion arrived, IPublishEndpoint endpoint, CancellationToken cancellationToken)
    {
        var received = await clarifications.SettleAsync(arrived, cancellationToken);
        var question = received.Question;
        using var span = CcarTelemetry.Source.StartActivity("ccar.question.receive", ActivityKind.Consumer);
        span?.SetTag(CcarTelemetry.QuestionIdTag, question.QuestionId.ToString());
        if (await records.OpenAsync(question, cancellationToken) == OpenedRecord.OtherQuestion)
        {
            await ReusedIds.RefuseAsync(question, endpoint, clock.GetUtcNow(), cancellationToken);
            return;
        }

        await (received.Fault is null
            ? endpoint.PublishOnce(question.QuestionId, question with { SenderId = null }, cancellationToken)
            : endpoint.PublishOnce(question.QuestionId, Stopped(question, received.Fault), cancellationToken));
    }

    private static QuestionStopped Stopped(QuestionAsked question, string fault) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.ContentHash(),
        AskedAt = question.AskedAt,
        Outcome = AnswerOutcome.Refused,
        Reason = StopReason.InvalidQuestion,
        Sentence = fault,
    };
}
