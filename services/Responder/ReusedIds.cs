using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Responder.WriteAnswer;
using MassTransit;

namespace Ccar.Messaging.Responder;

/// <summary>Refuses a question whose id belongs to another one. The record keeps the first; the refusal goes out under its own message id, because it answers another message.</summary>
internal static class ReusedIds
{
    public static Task RefuseAsync(QuestionAsked question, IPublishEndpoint endpoint, DateTimeOffset now, CancellationToken cancellationToken) => endpoint.PublishAnswered(
        new Answered
        {
            QuestionId = question.QuestionId,
            AskedAt = question.AskedAt,
            AnsweredAt = now,
            Question = question.Text,
            AskedBy = question.AskedBy,
            Outcome = AnswerOutcome.Refused,
            Reason = StopReason.InvalidQuestion,
            Text = $"The question id {question.QuestionId} was used before for another question; send this one again under a new id.",
            Receipt = ReceiptBuilder.OfSender(question.SenderId),
        },
        BusinessId.Of(nameof(Answered), question.QuestionId.ToString(), question.ContentHash()),
        cancellationToken);
}
