using System.Diagnostics;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_message_is_delayed
{
    // SQS counts whole seconds: a transport that rounds down is too early.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1.5);

    // Clocks of two processes and timers round to milliseconds, each its own way.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(50);

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_comes_but_not_before_its_time(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var arrived = new Probe<TimeSpan>();
        var waiting = new Stopwatch();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(_ => arrived.Noted(waiting.Elapsed))));

        waiting.Start();
        await bus.SendAsync(world.Queue(), new Ping { Number = 1 }, context => context.Delay = Delay);

        Assert.True(await arrived.FirstAsync() >= Delay - Grain, $"It came after {arrived.Seen[0]}.");
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task A_consumer_can_schedule_it(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var arrived = new Probe<(Pong Message, TimeSpan After)>();
        var waiting = new Stopwatch();
        var bus = await world.StartAsync(factory =>
        {
            factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(async context =>
            {
                waiting.Start();
                await context.ScheduleSend(new Uri($"queue:{world.Queue("later")}"), Delay, new Pong { Number = context.Message.Number });
            }));
            factory.ReceiveEndpoint(world.Queue("later"), endpoint => endpoint.Handler<Pong>(context => arrived.Noted((context.Message, waiting.Elapsed))));
        });

        await bus.PublishAsync(new Ping { Number = 1 });

        var (message, after) = await arrived.FirstAsync();
        Assert.Equal(1, message.Number);
        Assert.True(after >= Delay - Grain, $"It came after {after}.");
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Code_outside_consumers_can_schedule_it(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var arrived = new Probe<TimeSpan>();
        var waiting = new Stopwatch();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(_ => arrived.Noted(waiting.Elapsed))));
        await using var scope = bus.Services.CreateAsyncScope();

        waiting.Start();
        await scope.ServiceProvider.GetRequiredService<IMessageScheduler>().ScheduleSend(new Uri($"queue:{world.Queue()}"), DateTime.UtcNow + Delay, new Ping { Number = 1 });

        Assert.True(await arrived.FirstAsync() >= Delay - Grain, $"It came after {arrived.Seen[0]}.");
    }
}
