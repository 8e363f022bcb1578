using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>Publishes a question that can be accepted; opens and stops one that cannot, so that it too ends in an answer.</summary>
public sealed class QuestionIntake(AnswerRecords records, TimeProvider clock)
{
    /// <summary>Takes a question in.</summary>
    public async Task AcceptAsync(ReceivedQuestion received, IPublishEndpoint endpoint, CancellationToken cancellationToken)
    {
        var question = received.Question;
        using var span = CcarTelemetry.Source.StartActivity("ccar.question.receive", ActivityKind.Consumer);
        span?.SetTag(CcarTelemetry.QuestionIdTag, question.QuestionId.ToString());
        if (received.Fault is null)
        {
            await endpoint.PublishOnce(question.QuestionId, question, cancellationToken);
            return;
        }

        if (await records.OpenAsync(question, cancellationToken) == OpenedRecord.OtherQuestion)
        {
            await ReusedIds.RefuseAsync(question, endpoint, clock.GetUtcNow(), cancellationToken);
            return;
        }

        await endpoint.PublishOnce(question.QuestionId, Stopped(question, received.Fault), cancellationToken);
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
