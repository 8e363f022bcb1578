using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>Buses that may create nothing (<c>DeployTopology(false)</c>). What the template would make, a bus that may has made before.</summary>
public sealed class When_a_template_has_deployed
{
    private readonly Probe<int> _received = new();

    [EmulatorFact]
    public async Task A_bus_does_its_work_and_makes_nothing()
    {
        await using var world = await DeployedAsync();
        var before = await EverythingAsync(world);

        var bus = await StartAsync(world);
        await bus.PublishAsync(new Ping { Number = 1 });
        await bus.SendAsync(world.Queue(), new Ping { Number = 2 });
        await _received.CountAsync(2);
        await world.EmptyAsync(world.Queue());

        Assert.Equal(before, await EverythingAsync(world));
    }

    [EmulatorFact]
    public async Task What_is_missing_is_not_made_for_a_message_either()
    {
        await using var world = await DeployedAsync();
        var before = await EverythingAsync(world);
        var bus = await StartAsync(world);

        var noTopic = await Assert.ThrowsAnyAsync<Exception>(() => bus.PublishAsync(new Pong { Number = 1 }));
        var noQueue = await Assert.ThrowsAnyAsync<Exception>(() => bus.SendAsync(world.Queue("other"), new Ping { Number = 1 }));

        Assert.False(string.IsNullOrEmpty(noTopic.Message));
        Assert.Contains($"'{world.Queue("other")}'", noQueue.Message, StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync(world));
    }

    [EmulatorTheory]
    [InlineData("work")]
    [InlineData("work_error")]
    [InlineData("work_skipped")]
    public async Task A_missing_queue_is_an_error_that_names_it(string missing)
    {
        await using var world = await DeployedAsync();
        await world.Raw.DeleteAsync(world.Queue(missing));
        var before = await EverythingAsync(world);

        var bus = Create(world);
        using var enough = new CancellationTokenSource();
        var start = bus.Control.StartAsync(enough.Token);
        await Eventually.BecomesAsync(
            () => Task.FromResult(string.Join('\n', bus.Control.CheckHealth().Endpoints.Values.Select(endpoint => endpoint.Exception?.Message))),
            told => told.Contains($"There is no queue '{world.Queue(missing)}' in us-east-1", StringComparison.Ordinal),
            "The endpoint's health is to name the queue");
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => start);
        Assert.Equal(before, await EverythingAsync(world));
    }

    /// <summary>A failure is told before its message is parked.</summary>
    [EmulatorFact]
    public async Task A_failed_message_is_put_aside_when_the_topic_of_its_fault_is_missing()
    {
        await using var world = await DeployedAsync();
        var deadLetters = await world.Raw.ArnAsync(world.Queue("work_dlq"));
        await world.Raw.SetAsync(world.Queue(), "RedrivePolicy", $$"""{"deadLetterTargetArn":"{{deadLetters}}","maxReceiveCount":2}""");
        var bus = await StartAsync(world, _ => throw new InvalidOperationException("No cure."));

        await bus.SendAsync(world.Queue(), new Ping { Number = 13 });

        await world.BecomesAsync(world.Queue("work_dlq"), queue => queue.Count == 1, "The message is to be put aside");
        Assert.Equal(0, (await world.LookAsync(world.Queue("work_error"))).Count);
    }

    private static async Task<SqsWorld> DeployedAsync()
    {
        var world = await SqsWorld.StartAloneAsync(EmulatorState.Forgotten);
        var template = await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));
        await template.StopAsync();
        return world;
    }

    private async Task<TestBus> StartAsync(SqsWorld world, Func<Ping, Task>? consume = null)
    {
        var bus = Create(world, consume);
        await bus.StartAsync();
        return bus;
    }

    private TestBus Create(SqsWorld world, Func<Ping, Task>? consume = null) => world.CreateBus(
        host => host.DeployTopology(false),
        factory => factory.SqsEndpoint(world.Queue(), endpoint =>
        {
            endpoint.RedeliverVisibilityTimeout = 1;
            endpoint.Handler<Ping>(context => consume is null ? _received.Noted(context.Message.Number) : consume(context.Message));
        }));

    private static async Task<IReadOnlyList<string>> EverythingAsync(SqsWorld world)
    {
        using var sns = new AmazonSimpleNotificationServiceClient(
            new BasicAWSCredentials("x", "y"),
            new AmazonSimpleNotificationServiceConfig { ServiceURL = world.Emulator.Endpoint.ToString(), AuthenticationRegion = "us-east-1" });
        var topics = (await sns.ListTopicsAsync()).Topics ?? [];
        return [.. await world.Raw.ListAsync(), .. topics.Select(topic => topic.TopicArn!).Order(StringComparer.Ordinal)];
    }
}
