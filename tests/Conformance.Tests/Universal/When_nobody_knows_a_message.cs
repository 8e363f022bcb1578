using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_nobody_knows_a_message
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_is_set_aside_whole(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (known, skipped) = (new Probe<Ping>(), new Probe<ConsumeContext<Stranger>>());
        var bus = await world.StartAsync(factory =>
        {
            factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handle(known));
            factory.ReceiveEndpoint(world.Queue("work_skipped"), endpoint => endpoint.Inspect(skipped));
        });
        var sent = new Stranger { Number = 5 };

        await bus.SendAsync(world.Queue(), sent);

        var context = await skipped.FirstAsync();
        Assert.Equal(sent, context.Message);
        Assert.Equal("dead-letter", context.ReceiveContext.TransportHeaders.Get<string>(MessageHeaders.Reason));
        Assert.Empty(known.Seen);
    }
}
