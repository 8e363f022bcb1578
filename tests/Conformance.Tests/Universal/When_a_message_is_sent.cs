using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Universal;

public sealed class When_a_message_is_sent
{
    // Control characters are left out: SQS takes none but tab and line ends.
    private const string AnyUnicode = "päivää — 安全 🏦\u00a0<&>\"' \t\r\n\ud7ff\ufffd\u2028 e\u0301";

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task It_arrives_as_it_was(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var received = new Probe<Ping>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handle(received)));
        var sent = new Ping { Number = 7, Text = AnyUnicode };

        await bus.SendAsync(world.Queue(), sent);

        Assert.Equal(sent, await received.FirstAsync());
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Every_queue_that_wants_it_gets_what_is_published(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var (one, other) = (new Probe<Ping>(), new Probe<Ping>());
        var bus = await world.StartAsync(factory =>
        {
            factory.ReceiveEndpoint(world.Queue("one"), endpoint => endpoint.Handle(one));
            factory.ReceiveEndpoint(world.Queue("other"), endpoint => endpoint.Handle(other));
        });
        var sent = new Ping { Number = 7, Text = AnyUnicode };

        await bus.PublishAsync(sent);

        Assert.Equal(sent, await one.FirstAsync());
        Assert.Equal(sent, await other.FirstAsync());
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task A_request_is_answered(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(context => context.RespondAsync(new Pong { Number = context.Message.Number + 1 }))));
        var client = bus.Control.CreateRequestClient<Ping>(new Uri($"queue:{world.Queue()}"), RequestTimeout.After(s: 30));

        var answer = await client.GetResponse<Pong>(new Ping { Number = 41 });

        Assert.Equal(42, answer.Message.Number);
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task Sixty_four_kibibytes_fit(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var received = new Probe<Ping>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(world.Queue(), endpoint => endpoint.Handle(received)));
        var sent = new Ping { Number = 7, Text = string.Concat(Enumerable.Repeat("0123456789abcdef", 64 * 1024 / 16)) };

        await bus.PublishAsync(sent);

        Assert.Equal(sent, await received.FirstAsync());
    }

    [Theory]
    [On(Broker.InMemory)]
    [On(Broker.Sqs)]
    public async Task A_thousand_are_all_consumed(Broker broker)
    {
        await using var world = await World.OnAsync(broker);
        var received = new Probe<int>();
        var bus = await world.StartAsync(factory => factory.ReceiveEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(context => received.Noted(context.Message.Number))));

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => bus.PublishAsync(new Ping { Number = number })));

        var numbers = await received.UntilAsync(seen => seen.Distinct().Count() == 1000, "1000 different ones wanted");
        Assert.Equal(Enumerable.Range(0, 1000), numbers.Distinct().Order());
    }
}
