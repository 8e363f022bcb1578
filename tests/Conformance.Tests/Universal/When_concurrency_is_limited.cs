using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_concurrency_is_limited
{
    private const int Limit = 3;

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task The_limit_is_reached_and_never_exceeded(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (running, most) = (0, 0);
        var done = new Probe<int>();
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new Lock();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint =>
        {
            endpoint.PrefetchCount = 4 * Limit;
            endpoint.ConcurrentMessageLimit = Limit;
            endpoint.Handler<Ping>(async context =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++running);
                    if (running == Limit)
                    {
                        full.TrySetResult();
                    }
                }

                // Nobody leaves before the room was full once, and then everybody stays a moment: who came too much would be seen.
                await full.Task.WaitAsync(TimeSpan.FromSeconds(30));
                await Task.Delay(20, context.CancellationToken);
                lock (gate)
                {
                    running--;
                }

                done.Note(context.Message.Number);
            });
        }));

        await Task.WhenAll(Enumerable.Range(0, 8 * Limit).Select(number => bus.PublishAsync(new Ping { Number = number })));
        await done.CountAsync(8 * Limit);

        Assert.Equal(Limit, most);
    }
}
