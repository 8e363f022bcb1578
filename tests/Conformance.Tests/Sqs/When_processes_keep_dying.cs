using System.Text.Json;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

public sealed class When_processes_keep_dying
{
    [Theory]
    [On(Broker.InMemory, Capabilities.DeadLetterQueue)]
    [On(Broker.Sqs, Capabilities.DeadLetterQueue)]
    public async Task The_message_that_kills_them_is_put_aside(Broker broker)
    {
        Assert.Equal(Broker.Sqs, broker);
        await using var world = await SqsWorld.StartAsync();
        await world.Raw.CreateAsync(world.Queue("work_dlq"));
        var dlq = await world.Raw.ArnAsync(world.Queue("work_dlq"));
        await world.Raw.CreateAsync(
            world.Queue(), ("VisibilityTimeout", "2"), ("RedrivePolicy", $$"""{"deadLetterTargetArn":"{{dlq}}","maxReceiveCount":2}"""));
        var (deadly, alive) = (new Probe<int>(), new Probe<int>());
        var may = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await (await world.StartBusAsync(_ => { })).SendAsync(world.Queue(), new Ping { Number = 13 });

        foreach (var life in Enumerable.Range(1, 2))
        {
            var (_, link) = await world.StartMortalAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(async context =>
            {
                deadly.Note(context.Message.Number);
                await may.Task;
            })));
            await deadly.CountAsync(life);
            link.Cut();
        }

        var bus = await world.StartBusAsync(factory => factory.SqsEndpoint(
            world.Queue(), endpoint => endpoint.Handler<Ping>(context => alive.Noted(context.Message.Number))));
        await world.BecomesAsync(world.Queue("work_dlq"), queue => queue.Count == 1, "The message is to be put aside");
        await bus.SendAsync(world.Queue(), new Ping { Number = 14 });
        await alive.FirstAsync();

        Assert.Equal([14], alive.Seen);
        may.SetResult();
    }

    [EmulatorTheory]
    [InlineData("work", "work_dlq")]
    [InlineData("work.fifo", "work_dlq.fifo")]
    public async Task Every_queue_is_created_with_such_a_limit(string queue, string deadLetters)
    {
        await using var world = await SqsWorld.StartAsync();

        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(queue), endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.Handle(new Probe<Ping>());
        }));

        using var redrive = JsonDocument.Parse((await world.Raw.AttributesAsync(world.Queue(queue)))["RedrivePolicy"]);
        Assert.Equal(await world.Raw.ArnAsync(world.Queue(deadLetters)), redrive.RootElement.GetProperty("deadLetterTargetArn").GetString());
        Assert.Equal(10, redrive.RootElement.GetProperty("maxReceiveCount").GetInt32());
    }

    [EmulatorTheory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task The_limit_is_the_one_that_was_set(int limit)
    {
        await using var world = await SqsWorld.StartAsync();

        await world.StartBusAsync(
            host => host.MaxReceiveCount(limit), factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(new Probe<Ping>())));

        using var redrive = JsonDocument.Parse((await world.Raw.AttributesAsync(world.Queue()))["RedrivePolicy"]);
        Assert.Equal(limit, redrive.RootElement.GetProperty("maxReceiveCount").GetInt32());
    }
}
