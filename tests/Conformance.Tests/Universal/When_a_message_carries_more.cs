using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_message_carries_more
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Headers_and_ids_arrive(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var received = new Probe<ConsumeContext<Ping>>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(received.Noted)));
        var (message, correlation, conversation, initiator) = (NewId.NextGuid(), NewId.NextGuid(), NewId.NextGuid(), NewId.NextGuid());

        await bus.PublishAsync(new Ping { Number = 1 }, context =>
        {
            context.MessageId = message;
            context.CorrelationId = correlation;
            context.ConversationId = conversation;
            context.InitiatorId = initiator;
            context.Headers.Set("scenario", "internal_baseline");
            context.Headers.Set("rows", 12);
        });

        var context = await received.FirstAsync();
        Assert.Equal(message, context.MessageId);
        Assert.Equal(correlation, context.CorrelationId);
        Assert.Equal(conversation, context.ConversationId);
        Assert.Equal(initiator, context.InitiatorId);
        Assert.Equal("internal_baseline", context.Headers.Get<string>("scenario"));
        Assert.Equal(12, context.Headers.Get<int>("rows"));
        Assert.NotNull(context.SentTime);
        Assert.NotNull(context.SourceAddress);
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task A_conversation_goes_on(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (first, second) = (new Probe<ConsumeContext<Ping>>(), new Probe<ConsumeContext<Pong>>());
        var bus = await world.StartAsync(factory =>
        {
            factory.ReceiveEndpoint(world.Queue("first"), endpoint => endpoint.Handler<Ping>(async context =>
            {
                await context.Publish(new Pong { Number = context.Message.Number });
                first.Note(context);
            }));
            factory.ReceiveEndpoint(world.Queue("second"), endpoint => endpoint.Handler<Pong>(second.Noted));
        });

        await bus.PublishAsync(new Ping { Number = 1 }, context => context.CorrelationId = NewId.NextGuid());

        var (ping, pong) = (await first.FirstAsync(), await second.FirstAsync());
        Assert.NotNull(ping.ConversationId);
        Assert.Equal(ping.ConversationId, pong.ConversationId);
        Assert.Equal(ping.CorrelationId, pong.InitiatorId);
    }
}
