using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

[Collection(LeaseCollection.Name)]
public sealed class When_a_lease_is_lost
{
    private readonly Probe<string> _begun = new();
    private readonly Probe<string> _told = new();
    private readonly TaskCompletionSource _may = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [EmulatorFact]
    public async Task The_consumer_is_told_when_the_broker_says_so()
    {
        await using var world = await SqsWorld.StartAsync();
        var bus = await world.StartBusAsync(factory => Endpoint(factory, world, "only"));
        await bus.PublishAsync(new Ping { Number = 1 });
        await _begun.FirstAsync();

        // Somebody else holds it now, for longer than this test takes.
        await world.Raw.GiveBackAsync(world.Queue(), Assert.Single((await world.LookAsync(world.Queue())).Messages.Inflight).ReceiptHandle);
        await world.Raw.ReceiveAsync(world.Queue(), seconds: 600);

        await _told.FirstAsync();
        _may.SetResult();
    }

    [EmulatorFact]
    public async Task The_consumer_is_told_when_the_broker_cannot_be_asked()
    {
        await using var world = await SqsWorld.StartAsync();
        var (bus, link) = await world.StartMortalAsync(factory => Endpoint(factory, world, "only"));
        await bus.PublishAsync(new Ping { Number = 1 });
        await _begun.FirstAsync();

        link.Cut();

        await _told.FirstAsync();
        _may.SetResult();
    }

    [EmulatorFact]
    public async Task Another_process_takes_over()
    {
        await using var world = await SqsWorld.StartAsync();
        var (bus, link) = await world.StartMortalAsync(factory => Endpoint(factory, world, "mortal"));
        await bus.PublishAsync(new Ping { Number = 1 });
        Assert.Equal("mortal 1", await _begun.FirstAsync());

        link.Cut();
        await world.StartBusAsync(factory => Endpoint(factory, world, "heir"));

        await _begun.UntilAsync(seen => seen.Contains("heir 1"), "The heir is to get the message");
        _may.SetResult();
        await world.EmptyAsync(world.Queue());
    }

    private void Endpoint(IBusFactoryConfigurator factory, SqsWorld world, string name) => factory.SqsEndpoint(world.Queue(), endpoint =>
    {
        endpoint.VisibilityTimeout(2);

        // With no room for a second message this process does not ask for one, and cannot be the one that gets the message again.
        endpoint.PrefetchCount = 1;
        endpoint.Handler<Ping>(async context =>
        {
            await using var registration = context.CancellationToken.Register(() => _told.Note($"{name} {context.Message.Number}"));
            _begun.Note($"{name} {context.Message.Number}");
            await _may.Task;
        });
    });
}
