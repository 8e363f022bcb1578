using System.Text.Json;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Sqs;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Peers;

public sealed class When_a_peer_reads_a_message
{
    [EmulatorFact]
    public async Task What_is_sent_is_as_documented()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        var bus = await world.StartBusAsync(_ => { });
        using var peer = await Peer.StartAsync("check-envelope.mjs", world.Emulator.Endpoint, "--queue", world.Queue());

        await bus.SendAsync(world.Queue(), new Ping { Number = 7, Text = "seven" }, context => context.Headers.Set("scenario", "internal_baseline"));

        await AssertGoodAsync(peer);
    }

    [EmulatorFact]
    public async Task What_is_published_is_as_documented()
    {
        await using var world = await SqsWorld.StartAsync();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));
        await bus.StopAsync();
        var publisher = await world.StartBusAsync(_ => { });
        using var peer = await Peer.StartAsync("check-envelope.mjs", world.Emulator.Endpoint, "--queue", world.Queue());

        await publisher.PublishAsync(new Ping { Number = 7, Text = "seven" }, context => context.CorrelationId = NewId.NextGuid());

        await AssertGoodAsync(peer);
    }

    [EmulatorFact]
    public async Task It_says_what_is_wrong_with_another()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        await world.Raw.SendAsync(world.Queue(), """{"messageId":"7","messageType":["Ping"],"message":7}""");
        using var peer = await Peer.StartAsync("check-envelope.mjs", world.Emulator.Endpoint, "--queue", world.Queue());

        var (exitCode, _, error) = await peer.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.All(
            (string[])["Content-Type must be application/vnd.masstransit+json", "messageId must be a UUID, not \"7\"", "messageType must be", "message must be an object", "sentTime must be"],
            fault => Assert.Contains(fault, error, StringComparison.Ordinal));
    }

    private static async Task AssertGoodAsync(Run peer)
    {
        var (exitCode, output, error) = await peer.EndAsync();

        Assert.True(exitCode == 0, error);
        using var envelope = JsonDocument.Parse(output);
        Assert.Equal("urn:message:Ccar.Messaging.Conformance.Tests.Messages:Ping", envelope.RootElement.GetProperty("messageType")[0].GetString());
        Assert.Equal(7, envelope.RootElement.GetProperty("message").GetProperty("number").GetInt32());
        Assert.Equal("seven", envelope.RootElement.GetProperty("message").GetProperty("text").GetString());
    }
}
