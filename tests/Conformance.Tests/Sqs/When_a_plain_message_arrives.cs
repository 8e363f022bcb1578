using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>JSON without an envelope, from a program that knows nothing of MassTransit.</summary>
public sealed class When_a_plain_message_arrives
{
    private readonly Probe<ConsumeContext<Ping>> _received = new();

    [EmulatorTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_understood_and_what_it_does_not_say_the_broker_says(bool saysItIsJson)
    {
        await using var world = await SqsWorld.StartAsync();
        await StartAsync(world);
        (string, string)[] attributes = saysItIsJson ? [("Content-Type", "application/json")] : [];

        // The broker's clock gives milliseconds.
        var before = DateTime.UtcNow.AddMilliseconds(-5);
        var id = await world.Raw.SendAsync(world.Queue(), """{"number":7,"text":"plain"}""", attributes);

        var context = await _received.FirstAsync();
        Assert.Equal(new Ping { Number = 7, Text = "plain" }, context.Message);
        Assert.Equal(Guid.Parse(id), context.MessageId);

        // Not the context's own SentTime: without an envelope MassTransit makes one up from the message id.
        Assert.InRange(context.ReceiveContext.GetSentTime()!.Value, before, DateTime.UtcNow);
        Assert.Equal("000000000000", context.ReceiveContext.TransportHeaders.Get<string>("SenderId"));
    }

    [EmulatorFact]
    public async Task Nobody_can_say_who_sent_it_but_the_broker()
    {
        await using var world = await SqsWorld.StartAsync();
        await StartAsync(world);

        await world.Raw.SendAsync(world.Queue(), """{"number":7}""", ("SenderId", "the chief"), ("senderid", "the chief"));

        Assert.Equal("000000000000", (await _received.FirstAsync()).ReceiveContext.TransportHeaders.Get<string>("SenderId"));
    }

    private Task<TestBus> StartAsync(SqsWorld world) => world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint =>
    {
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
        endpoint.Handler<Ping>(_received.Noted);
    }));
}
