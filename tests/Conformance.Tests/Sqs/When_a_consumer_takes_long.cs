using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

[Collection(LeaseCollection.Name)]
public sealed class When_a_consumer_takes_long
{
    private const int Visibility = 5;

    [EmulatorFact]
    public async Task Its_messages_stay_its_own()
    {
        await using var world = await SqsWorld.StartAsync();
        var (begun, done) = (new Probe<int>(), new Probe<int>());
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.VisibilityTimeout(Visibility);
            endpoint.PrefetchCount = 5;
            endpoint.Handler<Ping>(async context =>
            {
                begun.Note(context.Message.Number);
                await Task.Delay(TimeSpan.FromSeconds(1.6 * Visibility), context.CancellationToken);
                done.Note(context.Message.Number);
            });
        }));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => bus.PublishAsync(new Ping { Number = number })));
        await done.CountAsync(5);
        await world.EmptyAsync(world.Queue());

        Assert.Equal([0, 1, 2, 3, 4], begun.Seen.Order());
        Assert.Equal([0, 1, 2, 3, 4], done.Seen.Order());
    }

    [EmulatorFact]
    public async Task It_may_for_so_long_only_and_is_told_when_the_time_is_over()
    {
        await using var world = await SqsWorld.StartAsync();
        var (cancelled, done) = (new Probe<int>(), new Probe<int>());
        var first = 1;
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.VisibilityTimeout(2);
            endpoint.MaxVisibilityTimeout = TimeSpan.FromSeconds(3);
            endpoint.Handler<Ping>(async context =>
            {
                if (Interlocked.Exchange(ref first, 0) == 1)
                {
                    await CancellationAsync(context.CancellationToken);
                    cancelled.Note(context.Message.Number);
                    context.CancellationToken.ThrowIfCancellationRequested();
                }

                done.Note(context.Message.Number);
            });
        }));

        await bus.PublishAsync(new Ping { Number = 1 });

        await cancelled.FirstAsync();
        await done.FirstAsync();
        await world.EmptyAsync(world.Queue());
    }

    private static async Task CancellationAsync(CancellationToken token)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = token.Register(cancelled.SetResult);
        await cancelled.Task;
    }
}
