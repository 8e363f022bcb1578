using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_the_bus_stops
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task What_was_begun_is_finished_first(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (begun, finished) = (new Probe<int>(), new Probe<int>());
        var may = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint =>
        {
            endpoint.PrefetchCount = 5;
            endpoint.Handler<Ping>(async context =>
            {
                begun.Note(context.Message.Number);
                await may.Task;
                finished.Note(context.Message.Number);
            });
        }));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => bus.PublishAsync(new Ping { Number = number })));
        await begun.CountAsync(5);

        var stopping = bus.StopAsync();
        Assert.False(stopping.IsCompleted);
        may.SetResult();
        await stopping;

        Assert.Equal([0, 1, 2, 3, 4], finished.Seen.Order());
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_can_be_started_again(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var received = new Probe<int>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(context => received.Noted(context.Message.Number))));
        await bus.PublishAsync(new Ping { Number = 1 });
        await received.FirstAsync();

        await bus.StopAsync();
        await bus.StartAsync();
        await bus.PublishAsync(new Ping { Number = 2 });
        await received.CountAsync(2);
        await bus.StopAsync();

        // A second start that had subscribed the queue twice would have brought the second message twice.
        Assert.Equal([1, 2], received.Seen);
    }

    [Theory]
    [On(Broker.InMemory, Capabilities.SurvivesProcess)]
    [On(Broker.Sqs, Capabilities.SurvivesProcess)]
    public async Task Nothing_is_lost_under_load(Broker broker)
    {
        const int Count = 400;
        await using var world = await World.OnAsync(broker);
        var received = new Probe<int>();
        void Configure(IBusFactoryConfigurator factory) => factory.ReceiveEndpoint(world.Queue(), endpoint =>
        {
            endpoint.PrefetchCount = 20;
            endpoint.ConcurrentMessageLimit = 10;
            endpoint.Handler<Ping>(async context =>
            {
                await Task.Delay(5, context.CancellationToken);
                received.Note(context.Message.Number);
            });
        });
        var first = await world.StartAsync(Configure);
        await Task.WhenAll(Enumerable.Range(0, Count).Select(number => first.PublishAsync(new Ping { Number = number })));
        await received.CountAsync(10);

        await first.StopAsync();
        var whenStopped = received.Seen.Distinct().Count();
        await world.StartAsync(Configure);
        var all = await received.UntilAsync(seen => seen.Distinct().Count() == Count, $"{Count} different ones wanted, {whenStopped} were there at the stop");

        Assert.Equal(Enumerable.Range(0, Count), all.Distinct().Order());
    }
}
