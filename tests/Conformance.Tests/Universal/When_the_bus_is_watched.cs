using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_the_bus_is_watched
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_is_healthy_while_it_runs(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));

        await Eventually.BecomesAsync(() => Task.FromResult(bus.Control.CheckHealth().Status), status => status == BusHealthStatus.Healthy, "A running bus is healthy");
        await bus.StopAsync();

        Assert.Equal(BusHealthStatus.Unhealthy, bus.Control.CheckHealth().Status);
    }
}
