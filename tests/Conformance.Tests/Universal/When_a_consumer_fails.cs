using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

/// <summary>
/// What every transport owes a failing consumer is the retry policy of its endpoint, and after it the error queue. That a message comes back from the broker when its
/// process dies is asked only of a transport that outlives processes.
/// </summary>
public sealed class When_a_consumer_fails
{
    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_is_tried_again_until_it_succeeds_once(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (attempts, outcomes, parked) = (new Probe<int>(), new Probe<int>(), new Probe<ConsumeContext<Ping>>());
        var bus = await world.StartAsync(factory =>
        {
            factory.ReceiveEndpoint(world.Queue(), endpoint =>
            {
                endpoint.UseMessageRetry(retry => retry.Immediate(5));
                endpoint.Handler<Ping>(context =>
                {
                    attempts.Note(context.GetRetryAttempt());
                    return context.GetRetryAttempt() < 2 ? throw new TimeoutException("Not yet.") : outcomes.Noted(context.Message.Number);
                });
            });
            factory.ReceiveEndpoint(world.Queue("work_error"), endpoint => endpoint.Inspect(parked));
        });

        await bus.PublishAsync(new Ping { Number = 1 });
        await outcomes.FirstAsync();
        await bus.StopAsync();

        Assert.Equal([0, 1, 2], attempts.Seen);
        Assert.Equal([1], outcomes.Seen);
        Assert.Empty(parked.Seen);
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task The_failure_does_not_hold_up_the_next_message(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var outcomes = new Probe<int>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint =>
        {
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.Handler<Ping>(context => context.Message.Number == 1 ? throw new InvalidOperationException("Poison.") : outcomes.Noted(context.Message.Number));
        }));

        await bus.PublishAsync(new Ping { Number = 1 });
        await bus.PublishAsync(new Ping { Number = 2 });

        Assert.Equal(2, await outcomes.FirstAsync());
    }
}
