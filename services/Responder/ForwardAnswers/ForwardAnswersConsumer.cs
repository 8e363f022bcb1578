using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Responder.ForwardAnswers;

internal sealed class ForwardAnswersConsumer(EventForwarder events) : IConsumer<Answered>
{
    public Task Consume(ConsumeContext<Answered> context) => events.ForwardAsync(context, context.Message.AnsweredAt);
}
