using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder;

/// <summary>Publishes an answer with what subscribers filter by; over SNS the headers are message attributes.</summary>
internal static class AnsweredPublishing
{
    public static Task PublishAnswered(this IPublishEndpoint endpoint, Answered answer, CancellationToken cancellationToken) =>
        endpoint.PublishOnce(answer.QuestionId, answer, context => SetHeaders(context, answer), cancellationToken);

    /// <summary>The same under a message id of its own, for an answer that is not the record's.</summary>
    public static Task PublishAnswered(this IPublishEndpoint endpoint, Answered answer, Guid messageId, CancellationToken cancellationToken) => endpoint.PublishOnce(
        answer.QuestionId,
        answer,
        context =>
        {
            context.MessageId = messageId;
            SetHeaders(context, answer);
        },
        cancellationToken);

    private static void SetHeaders(PublishContext<Answered> context, Answered answer)
    {
        foreach (var (name, value) in AnswerAttributes.Of(answer))
        {
            context.Headers.Set(name, value);
        }
    }
}
