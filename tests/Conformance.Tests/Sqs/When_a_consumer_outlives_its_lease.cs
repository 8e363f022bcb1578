using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

[Collection(LeaseCollection.Name)]
public sealed class When_a_consumer_outlives_its_lease
{
    private readonly Probe<int> _begun = new();
    private readonly Probe<int> _told = new();

    [EmulatorFact]
    public async Task A_message_it_ends_well_with_is_done()
    {
        await using var world = await SqsWorld.StartAsync();
        var may = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bus = await StartAsync(world, _ => may.Task);

        await bus.PublishAsync(new Ping { Number = 1 });
        await _told.FirstAsync();

        // The lease has ended, the consumer has not, and the broker delivers again.
        await world.BecomesAsync(
            world.Queue(), queue => queue.Messages.Inflight.Any(held => held.Message.ApproximateReceiveCount > 1), "It is to be received again");
        may.SetResult();

        await world.EmptyAsync(world.Queue());
        Assert.Equal([1], _begun.Seen);
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_dlq"))).Count);
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_error"))).Count);
    }

    [EmulatorFact]
    public async Task A_message_it_fails_with_because_it_was_cancelled_comes_again_and_is_no_poison()
    {
        await using var world = await SqsWorld.StartAsync();
        var bus = await StartAsync(world, async cancelled =>
        {
            if (_begun.Seen.Count == 1)
            {
                await cancelled;
                throw new InvalidOperationException("The connection was closed under me.");
            }
        });

        await bus.PublishAsync(new Ping { Number = 1 });
        await _begun.CountAsync(2);
        await world.EmptyAsync(world.Queue());

        Assert.Equal([1, 1], _begun.Seen);
        Assert.Equal([1], _told.Seen);
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_error"))).Count);
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_dlq"))).Count);
    }

    private Task<TestBus> StartAsync(SqsWorld world, Func<Task, Task> consume) => world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
    {
        endpoint.VisibilityTimeout(2);
        endpoint.MaxVisibilityTimeout = TimeSpan.FromSeconds(1);
        endpoint.PrefetchCount = 5;
        endpoint.Handler<Ping>(async context =>
        {
            var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = context.CancellationToken.Register(() =>
            {
                _told.Note(context.Message.Number);
                cancelled.TrySetResult();
            });
            _begun.Note(context.Message.Number);
            await consume(cancelled.Task);
        });
    }));
}
