using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

internal sealed class ReceiveQuestionConsumer(QuestionIntake intake, TimeProvider clock) : IConsumer<PlainQuestion>
{
    public Task Consume(ConsumeContext<PlainQuestion> context)
    {
        var origin = new QuestionOrigin(context.OwnOrBrokersId() ?? BusinessId.New(clock), context.BrokerTime() ?? clock.GetUtcNow(), context.SenderId());
        var received = QuestionParser.Parse(context.Message.Members, origin);
        return intake.AcceptAsync(received, context, context.CancellationToken);
    }
}
