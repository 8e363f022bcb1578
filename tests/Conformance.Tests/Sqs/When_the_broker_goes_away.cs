using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_the_broker_goes_away
{
    [EmulatorTheory]
    [InlineData(EmulatorState.Kept)]
    [InlineData(EmulatorState.Forgotten)]
    public async Task The_bus_is_unhealthy_until_it_returns_and_then_goes_on(EmulatorState state)
    {
        await using var world = await SqsWorld.StartAloneAsync(state);
        var received = new Probe<int>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.WaitTimeSeconds = 1;
            endpoint.Handler<Ping>(context => received.Noted(context.Message.Number));
        }));
        await bus.PublishAsync(new Ping { Number = 1 });
        await received.FirstAsync();
        await BecomesAsync(bus, BusHealthStatus.Healthy);

        await world.Emulator.StopAsync();
        await BecomesAsync(bus, status => status != BusHealthStatus.Healthy);
        await world.Emulator.StartAsync();
        await BecomesAsync(bus, BusHealthStatus.Healthy);
        await bus.PublishAsync(new Ping { Number = 2 });

        await received.UntilAsync(seen => seen.Contains(2), "The second message is to be consumed");
    }

    [EmulatorFact]
    public async Task What_was_waiting_is_consumed_when_it_returns()
    {
        await using var world = await SqsWorld.StartAloneAsync(EmulatorState.Kept);
        var (begun, done) = (new Probe<int>(), new Probe<int>());
        var may = new SemaphoreSlim(0);
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.VisibilityTimeout(2);
            endpoint.WaitTimeSeconds = 1;
            endpoint.PrefetchCount = 1;
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.Handler<Ping>(async context =>
            {
                begun.Note(context.Message.Number);
                await may.WaitAsync(context.CancellationToken);
                done.Note(context.Message.Number);
            });
        }));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => bus.PublishAsync(new Ping { Number = number })));
        await begun.FirstAsync();

        await world.Emulator.RestartAsync();
        may.Release(100);

        var numbers = await done.UntilAsync(seen => seen.Distinct().Count() == 5, "5 different ones wanted");
        Assert.Equal([0, 1, 2, 3, 4], numbers.Distinct().Order());
        await world.EmptyAsync(world.Queue());
        may.Dispose();
    }

    private static Task<BusHealthStatus> BecomesAsync(TestBus bus, BusHealthStatus wanted) => BecomesAsync(bus, status => status == wanted);

    private static Task<BusHealthStatus> BecomesAsync(TestBus bus, Func<BusHealthStatus, bool> good) =>
        Eventually.BecomesAsync(() => Task.FromResult(bus.Control.CheckHealth().Status), good, "The health is to change");
}
