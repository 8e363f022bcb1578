using Amazon.SQS.Model;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_a_message_is_too_much
{
    [EmulatorFact]
    public async Task A_large_one_is_not_published()
    {
        await using var world = await SqsWorld.StartAsync();
        var bus = await world.StartBusAsync(_ => { });

        var refused = await Assert.ThrowsAsync<AmazonSqsMessageRefusedException>(() => bus.PublishAsync(OfSize(300_000)));

        // 256 KiB with attributes: what SNS takes, and queues made before SQS took more.
        Assert.Contains("262,144", refused.Message, StringComparison.Ordinal);
        Assert.Matches(@"\b30\d,\d{3}\b", refused.Message);
    }

    [EmulatorFact]
    public async Task It_is_not_sent_either()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        var bus = await world.StartBusAsync(_ => { });

        var refused = await Assert.ThrowsAsync<AmazonSqsMessageRefusedException>(() => bus.SendAsync(world.Queue(), OfSize(300_000)));

        Assert.Contains("262,144", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await world.LookAsync(world.Queue())).Count);
    }

    [EmulatorFact]
    public async Task A_refused_one_holds_up_nothing()
    {
        await using var world = await SqsWorld.StartAsync();
        var received = new Probe<Ping>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(received)));

        // All at once, so that they may meet in one batch.
        var sends = Enumerable.Range(0, 8).Select(number => bus.PublishAsync(number == 3 ? OfSize(300_000) : OfSize(1) with { Number = number })).ToList();
        await Assert.ThrowsAsync<AmazonSqsMessageRefusedException>(() => Task.WhenAll(sends));
        await received.CountAsync(7);

        Assert.Equal([0, 1, 2, 4, 5, 6, 7], received.Seen.Select(ping => ping.Number).Order());
    }

    [EmulatorFact]
    public async Task A_delay_above_fifteen_minutes_is_refused()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue());
        var bus = await world.StartBusAsync(_ => { });

        var refused = await Assert.ThrowsAsync<AmazonSqsMessageRefusedException>(
            () => bus.SendAsync(world.Queue(), OfSize(1), context => context.Delay = TimeSpan.FromSeconds(901)));

        Assert.Contains("900", refused.Message, StringComparison.Ordinal);
        Assert.Contains("901", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await world.LookAsync(world.Queue())).Count);
    }

    [EmulatorFact]
    public async Task More_headers_than_attributes_fit_still_arrive()
    {
        await using var world = await SqsWorld.StartAsync();
        var received = new Probe<ConsumeContext<Ping>>();
        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(received.Noted)));
        await world.Raw.CreateAsync(world.Queue("seen"));
        void Shape(SendContext context)
        {
            foreach (var number in Enumerable.Range(0, 15))
            {
                context.Headers.Set($"header-{number}", $"value {number}");
            }
        }

        await bus.PublishAsync(OfSize(1), Shape);
        await bus.SendAsync(world.Queue("seen"), OfSize(1), Shape);

        var headers = (await received.FirstAsync()).Headers;
        Assert.All(Enumerable.Range(0, 15), number => Assert.Equal($"value {number}", headers.Get<string>($"header-{number}")));
        Message raw = await world.Raw.ReceiveAsync(world.Queue("seen"));
        Assert.InRange(raw.MessageAttributes.Count, 1, 10);
        Assert.Equal("application/vnd.masstransit+json", raw.MessageAttributes["Content-Type"].StringValue);
    }

    private static Ping OfSize(int bytes) => new() { Number = 1, Text = new string('x', bytes) };
}
