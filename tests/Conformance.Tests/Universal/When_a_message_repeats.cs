using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_message_repeats
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Its_id_tells_so(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (delivered, outcomes) = (new Probe<Guid?>(), new Probe<int>());
        var remembered = new HashSet<Guid?>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint =>
        {
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.Handler<Ping>(context =>
            {
                if (remembered.Add(context.MessageId))
                {
                    outcomes.Note(context.Message.Number);
                }

                return delivered.Noted(context.MessageId);
            });
        }));
        var id = NewId.NextGuid();

        await bus.PublishAsync(new Ping { Number = 1 }, context => context.MessageId = id);
        await bus.PublishAsync(new Ping { Number = 1 }, context => context.MessageId = id);
        await bus.PublishAsync(new Ping { Number = 2 });

        var ids = await delivered.CountAsync(3);
        Assert.Equal(2, ids.Count(seen => seen == id));
        Assert.Equal([1, 2], outcomes.Seen.Order());
    }
}
