using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

[Collection(LeaseCollection.Name)]
public sealed class When_a_message_waits_behind_a_long_one
{
    [EmulatorFact]
    public async Task Its_consumer_has_all_its_time()
    {
        await using var world = await SqsWorld.StartAsync();
        var (begun, done, cancelled) = (new Probe<int>(), new Probe<int>(), new Probe<int>());
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            // One runs and one waits for it: 5 s of waiting and 5 s of work are more than the longest time.
            endpoint.VisibilityTimeout(5);
            endpoint.MaxVisibilityTimeout = TimeSpan.FromSeconds(6);
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.PrefetchCount = 2;
            endpoint.Handler<Ping>(async context =>
            {
                await using var registration = context.CancellationToken.Register(() => cancelled.Note(context.Message.Number));
                begun.Note(context.Message.Number);
                await Task.Delay(TimeSpan.FromSeconds(5), CancellationToken.None);
                done.Note(context.Message.Number);
            });
        }));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(number => bus.PublishAsync(new Ping { Number = number })));
        await done.CountAsync(2);
        await world.EmptyAsync(world.Queue());

        Assert.Empty(cancelled.Seen);
        Assert.Equal([0, 1], begun.Seen.Order());
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_dlq"))).Count);
    }
}
