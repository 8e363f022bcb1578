using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_bus_stops_with_messages_waiting
{
    private const int Count = 10;

    [EmulatorFact]
    public async Task Others_get_them_at_once()
    {
        await using var world = await SqsWorld.StartAsync();
        var (begun, consumed) = (new Probe<int>(), new Probe<int>());
        var may = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Configure(IBusFactoryConfigurator factory) => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            // Ten minutes: a message that was not handed back would not come while this test waits.
            endpoint.VisibilityTimeout(600);
            endpoint.PrefetchCount = Count;
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.Handler<Ping>(async context =>
            {
                begun.Note(context.Message.Number);
                await may.Task;
                consumed.Note(context.Message.Number);
            });
        });
        var first = await world.StartBusAsync(Configure);
        await Task.WhenAll(Enumerable.Range(0, Count).Select(number => first.PublishAsync(new Ping { Number = number })));
        await begun.FirstAsync();
        await world.BecomesAsync(world.Queue(), queue => queue.Messages.Inflight.Count > 1, "More than one message is to be fetched");

        var stopping = first.StopAsync();
        may.SetResult();
        await stopping;

        Assert.Empty((await world.LookAsync(world.Queue())).Messages.Inflight);
        await world.StartBusAsync(Configure);
        await consumed.UntilAsync(seen => seen.Distinct().Count() == Count, $"{Count} different ones wanted");
        Assert.Equal(Enumerable.Range(0, Count), consumed.Seen.Order());
    }
}
