using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_message_is_poison
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_is_parked_whole_with_the_reason(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var parked = new Probe<ConsumeContext<Ping>>();
        var bus = await world.StartAsync(factory =>
        {
            Fail(factory, world);
            factory.ReceiveEndpoint(world.Queue("work_error"), endpoint => endpoint.Inspect(parked));
        });
        var sent = new Ping { Number = 13, Text = "as it was" };
        var id = NewId.NextGuid();

        await bus.PublishAsync(sent, context => context.MessageId = id);

        var context = await parked.FirstAsync();
        Assert.Equal(sent, context.Message);
        Assert.Equal(id, context.MessageId);
        Assert.Equal("fault", Header(context, MessageHeaders.Reason));
        Assert.Contains("No cure for 13.", Header(context, MessageHeaders.FaultMessage), StringComparison.Ordinal);
        Assert.EndsWith($"/{world.Queue()}", new Uri(Header(context, MessageHeaders.FaultInputAddress)!).AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Whoever_asks_hears_of_the_fault(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var faults = new Probe<Fault<Ping>>();
        var bus = await world.StartAsync(factory =>
        {
            Fail(factory, world);
            factory.ReceiveEndpoint(world.Queue("faults"), endpoint => endpoint.Handle(faults));
        });

        await bus.PublishAsync(new Ping { Number = 13 });

        var fault = await faults.FirstAsync();
        Assert.Equal(13, fault.Message.Number);
        Assert.Equal("No cure for 13.", Assert.Single(fault.Exceptions).Message);
    }

    private static void Fail(IBusFactoryConfigurator factory, World world) => factory.ReceiveEndpoint(
        world.Queue(), endpoint => endpoint.Handler<Ping>(context => throw new InvalidOperationException($"No cure for {context.Message.Number}.")));

    private static string? Header(ConsumeContext context, string name) => context.ReceiveContext.TransportHeaders.Get<string>(name);
}
