using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
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
}
