using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

internal sealed class ReceiveQuestionConsumer(QuestionIntake intake, TimeProvider clock) : IConsumer<PlainQuestion>
{
    public Task Consume(ConsumeContext<PlainQuestion> context)
    {
        var sentAt = context.SentTime is { } sent ? new DateTimeOffset(sent, TimeSpan.Zero) : clock.GetUtcNow();
        var fallbackId = context.MessageId ?? BusinessId.New(clock);
        var received = QuestionParser.Parse(context.Message.Members, new QuestionOrigin(fallbackId, sentAt, SenderId: null));
        return intake.AcceptAsync(received, context, context.CancellationToken);
    }
}
