using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_poison_is_parked
{
    // Members, order and spacing as another program may write them.
    private const string Body = """
        { "futureMember": [1, 2.50], "messageType": [ "urn:message:Ccar.Messaging.Conformance.Tests.Messages:Ping" ],
          "message": { "text": "p\u00e4iv\u00e4\u00e4", "number": 13, "amount": 1148220.170 } }
        """;

    [EmulatorFact]
    public async Task It_is_the_same_to_the_byte_and_says_what_it_was()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.StartBusAsync(factory => factory.SqsEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(_ => throw new InvalidOperationException("No cure."))));
        var others = Enumerable.Range(0, 9).Select(number => ($"attribute-{number}", $"{number}"));

        // As many attributes as a message can have: the reasons need room.
        await world.Raw.SendAsync(world.Queue(), Body, [.. others, ("Content-Type", "application/vnd.masstransit+json")]);
        await world.BecomesAsync(world.Queue("work_error"), queue => queue.Count == 1, "The message is to be parked");
        var parked = await world.Raw.ReceiveAsync(world.Queue("work_error"));

        Assert.Equal(Body, parked.Body);
        Assert.InRange(parked.MessageAttributes.Count, 4, 10);
        Assert.Equal("application/vnd.masstransit+json", parked.MessageAttributes["Content-Type"].StringValue);
        Assert.Equal("fault", parked.MessageAttributes[MessageHeaders.Reason].StringValue);
        Assert.Equal("No cure.", parked.MessageAttributes[MessageHeaders.FaultMessage].StringValue);
        Assert.EndsWith($"/{world.Queue()}", parked.MessageAttributes[MessageHeaders.FaultInputAddress].StringValue, StringComparison.Ordinal);
        await world.EmptyAsync(world.Queue());
    }

    [EmulatorFact]
    public async Task It_says_what_the_consumer_said_and_not_what_was_behind_that()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.StartBusAsync(factory => factory.SqsEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(_ => throw new InvalidOperationException("The document 'a' is damaged; restore it.", new FormatException("No digit.")))));

        await world.Raw.SendAsync(world.Queue(), Body, ("Content-Type", "application/vnd.masstransit+json"));
        await world.BecomesAsync(world.Queue("work_error"), queue => queue.Count == 1, "The message is to be parked");
        var parked = await world.Raw.ReceiveAsync(world.Queue("work_error"));

        Assert.Equal("The document 'a' is damaged; restore it.", parked.MessageAttributes[MessageHeaders.FaultMessage].StringValue);
    }

    /// <summary>JSON that says nothing of a type is nobody's, anything else is an error; neither comes for ever.</summary>
    [EmulatorTheory]
    [InlineData("_skipped", """{"Type":"Notification","TopicArn":"x","Message":"\ud800"}""")]
    [InlineData("_skipped", """{"Type":"Notification","TopicArn":"x","Message":"a","MessageAttributes":{"\ud800":{"Type":"String","Value":"\ud800"}}}""")]
    [InlineData("_skipped", """{"Type":"Notification","TopicArn":"x","Message":{}}""")]
    [InlineData("_error", """{"TopicArn":"x","Message":"no end""")]
    public async Task What_looks_like_a_topic_s_delivery_and_is_none_is_parked_too(string suffix, string garbage)
    {
        await using var world = await SqsWorld.StartAsync();
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));

        await world.Raw.SendAsync(world.Queue(), garbage);
        await world.BecomesAsync($"{world.Queue()}{suffix}", queue => queue.Count == 1, "The message is to be parked");

        await world.EmptyAsync(world.Queue());
        Assert.Equal(garbage, (await world.Raw.ReceiveAsync($"{world.Queue()}{suffix}")).Body);
    }

    [EmulatorFact]
    public async Task It_can_be_sent_back_when_the_cure_is_found()
    {
        await using var world = await SqsWorld.StartAsync();
        var (ill, cured) = (true, new Probe<Ping>());
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(context =>
            Volatile.Read(ref ill) ? throw new InvalidOperationException("No cure.") : cured.Noted(context.Message))));
        await world.Raw.SendAsync(world.Queue(), Body, ("Content-Type", "application/vnd.masstransit+json"));
        await world.BecomesAsync(world.Queue("work_error"), queue => queue.Count == 1, "The message is to be parked");
        var parked = await world.Raw.ReceiveAsync(world.Queue("work_error"));

        Volatile.Write(ref ill, false);
        await world.Raw.SendAsync(world.Queue(), parked.Body, [.. parked.MessageAttributes.Select(attribute => (attribute.Key, attribute.Value.StringValue))]);

        Assert.Equal(new Ping { Number = 13, Text = "päivää" }, await cured.FirstAsync());
    }
}
