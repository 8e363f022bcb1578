using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_queue_is_ordered
{
    [Theory]
    [On(Broker.InMemory, Capabilities.Fifo)]
    [On(Broker.Sqs, Capabilities.Fifo)]
    public async Task Each_group_is_consumed_in_order(Broker broker)
    {
        Assert.Equal(Broker.Sqs, broker);
        await using var world = await SqsWorld.StartAsync();
        var received = new Probe<(string Group, int Number)>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue("work.fifo"), endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.ConcurrentMessageLimit = 8;
            endpoint.Handler<Ping>(async context =>
            {
                // The earlier ones take longer: only a transport that waits for them keeps the order.
                await Task.Delay((context.Message.Number % 3) switch { 0 => 30, 1 => 10, _ => 0 }, context.CancellationToken);
                received.Note((context.Message.Text, context.Message.Number));
            });
        }));
        string[] groups = ["run001", "run002", "run003"];

        await Task.WhenAll(groups.Select(async group =>
        {
            for (var number = 0; number < 12; number++)
            {
                await SendAsync(bus, world, group, number, $"{group}-{number}");
            }
        }));
        var all = await received.CountAsync(groups.Length * 12);

        Assert.All(groups, group => Assert.Equal(Enumerable.Range(0, 12), all.Where(ping => ping.Group == group).Select(ping => ping.Number)));
    }

    [Theory]
    [On(Broker.InMemory, Capabilities.Fifo)]
    [On(Broker.Sqs, Capabilities.Fifo)]
    public async Task The_broker_drops_repeats(Broker broker)
    {
        Assert.Equal(Broker.Sqs, broker);
        await using var world = await SqsWorld.StartAsync();
        var received = new Probe<int>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue("work.fifo"), endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.Handler<Ping>(context => received.Noted(context.Message.Number));
        }));

        await SendAsync(bus, world, "run001", 1, "one");
        await SendAsync(bus, world, "run001", 1, "one");
        await SendAsync(bus, world, "run001", 2, "two");
        await received.UntilAsync(seen => seen.Contains(2), "The last one is to come");

        // In order: a repeat would have come before the last one.
        Assert.Equal([1, 2], received.Seen);
    }

    [Theory]
    [On(Broker.InMemory, Capabilities.Fifo)]
    [On(Broker.Sqs, Capabilities.Fifo)]
    public async Task Poison_is_parked_in_an_ordered_queue_too(Broker broker)
    {
        Assert.Equal(Broker.Sqs, broker);
        await using var world = await SqsWorld.StartAsync();
        var parked = new Probe<ConsumeContext<Ping>>();
        var bus = await world.StartBusAsync(factory =>
        {
            factory.SqsEndpoint(world.Queue("work.fifo"), endpoint =>
            {
                endpoint.ConfigureConsumeTopology = false;
                endpoint.Handler<Ping>(_ => throw new InvalidOperationException("Poison."));
            });
            factory.SqsEndpoint(world.Queue("work_error.fifo"), endpoint => endpoint.Inspect(parked));
        });

        await SendAsync(bus, world, "run001", 13, "thirteen");

        Assert.Equal(13, (await parked.FirstAsync()).Message.Number);
    }

    [Theory]
    [On(Broker.InMemory, Capabilities.Fifo)]
    [On(Broker.Sqs, Capabilities.Fifo)]
    public async Task Nothing_overtakes_a_message_that_comes_again(Broker broker)
    {
        Assert.Equal(Broker.Sqs, broker);
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue("work.fifo"), ("FifoQueue", "true"));
        var begun = new Probe<int>();
        var sender = await world.StartBusAsync(_ => { });
        for (var number = 0; number < 5; number++)
        {
            await SendAsync(sender, world, "run001", number, $"{number}");
        }

        // All are there before the first is received, so that the later ones are received with the one that fails.
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue("work.fifo"), endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.ConcurrentMessageLimit = 8;
            endpoint.RedeliverVisibilityTimeout = 1;
            endpoint.RethrowFaultedMessages();
            endpoint.Handler<Ping>(context =>
            {
                begun.Note(context.Message.Number);
                return context.Message.Number == 2 && begun.Seen.Count(number => number == 2) == 1
                    ? throw new InvalidOperationException("Not yet.")
                    : Task.CompletedTask;
            });
        }));
        await begun.UntilAsync(seen => seen.Contains(4), "The last one is to come");
        await world.EmptyAsync(world.Queue("work.fifo"));

        Assert.Equal([0, 1, 2, 2, 3, 4], begun.Seen);
    }

    private static Task SendAsync(TestBus bus, SqsWorld world, string group, int number, string deduplication) =>
        bus.SendAsync(world.Queue("work.fifo"), new Ping { Number = number, Text = group }, context =>
        {
            context.SetGroupId(group);
            context.SetDeduplicationId(deduplication);
        });
}
