using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>Topics are away while queues are there, as when SNS throttles: what a consumer publishes is not taken.</summary>
public sealed class When_the_broker_does_not_take_an_outcome
{
    [EmulatorFact]
    public async Task The_message_comes_again_and_is_no_poison()
    {
        await using var topics = new CuttableLink((await SqsEmulator.Shared).Endpoint);
        await using var world = await SqsWorld.StartAsync();
        var (attempts, outcomes) = (new Probe<int>(), new Probe<Pong>());
        var bus = world.CreateSplitBus(
            topics.Endpoint,
            factory =>
            {
                factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(async context =>
                {
                    attempts.Note(context.Message.Number);
                    await context.Publish(new Pong { Number = context.Message.Number });
                }));
                factory.SqsEndpoint(world.Queue("outcome"), endpoint => endpoint.Handle(outcomes));
            },
            snsRetries: 0);
        await bus.StartAsync();

        topics.Cut();
        await bus.SendAsync(world.Queue(), new Ping { Number = 7 });
        await attempts.FirstAsync();
        await attempts.CountAsync(2);
        topics.Mend();

        Assert.Equal(7, (await outcomes.FirstAsync()).Number);
        await world.EmptyAsync(world.Queue());
        Assert.Equal(0, (await world.LookAsync($"{world.Queue()}_error")).Count);
    }
}
