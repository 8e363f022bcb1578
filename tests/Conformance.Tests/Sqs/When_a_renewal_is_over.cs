using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_renewal_is_over
{
    private const int Visibility = 2;

    [EmulatorFact]
    public async Task A_second_delivery_of_a_message_in_process_is_not_kept_for_ever()
    {
        await using var world = await SqsWorld.StartAsync();
        var (begun, may) = (new Probe<int>(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.VisibilityTimeout(Visibility);
            endpoint.PrefetchCount = 5;
            endpoint.Handler<Ping>(async context =>
            {
                begun.Note(context.Message.Number);
                await may.Task;
            });
        }));
        await bus.PublishAsync(new Ping { Number = 1 });
        await begun.FirstAsync();

        // The broker delivers the message again while it is in process.
        await world.Raw.GiveBackAsync(world.Queue(), Assert.Single((await world.LookAsync(world.Queue())).Messages.Inflight).ReceiptHandle);
        await world.BecomesAsync(world.Queue(), queue => queue.Messages.Inflight.Any(held => held.Message.ApproximateReceiveCount > 1), "It is to be received again");
        may.SetResult();

        await world.EmptyAsync(world.Queue());
    }

    [EmulatorFact]
    public async Task A_failed_message_that_cannot_be_parked_comes_back_soon()
    {
        await using var world = await SqsWorld.StartAsync();
        var attempts = new Probe<int>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.VisibilityTimeout(600);
            endpoint.RedeliverVisibilityTimeout = 1;
            endpoint.RethrowFaultedMessages();
            endpoint.Handler<Ping>(context =>
            {
                attempts.Note(context.Message.Number);
                return attempts.Seen.Count < 3 ? throw new InvalidOperationException("Not yet.") : Task.CompletedTask;
            });
        }));

        await bus.PublishAsync(new Ping { Number = 1 });

        // Kept for its ten minutes, it would not come three times while this test waits.
        await attempts.CountAsync(3);
        await world.EmptyAsync(world.Queue());
    }
}
