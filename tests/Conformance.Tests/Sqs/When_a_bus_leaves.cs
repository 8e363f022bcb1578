using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_bus_leaves
{
    [EmulatorFact]
    public async Task Its_queue_of_responses_goes_and_the_others_stay()
    {
        await using var world = await SqsWorld.StartAloneAsync(EmulatorState.Forgotten);
        var server = await world.StartBusAsync(factory => factory.SqsEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(context => context.RespondAsync(new Pong { Number = context.Message.Number }))));
        var before = await world.Raw.ListAsync();
        Assert.Contains(world.Queue(), before);

        var client = await world.StartBusAsync(_ => { });
        Assert.Equal(before, await world.Raw.ListAsync());
        await client.Control.CreateRequestClient<Ping>(new Uri($"queue:{world.Queue()}")).GetResponse<Pong>(new Ping { Number = 1 });
        Assert.Single((await world.Raw.ListAsync()).Except(before));
        await client.StopAsync();
        await server.StopAsync();

        Assert.Equal(before, await world.Raw.ListAsync());
    }
}
