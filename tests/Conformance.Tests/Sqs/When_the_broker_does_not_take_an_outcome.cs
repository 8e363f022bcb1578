using Amazon.SimpleNotificationService;
using Amazon.SQS;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Conformance.Tests.Transports;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>Topics are away while queues are there, as when SNS throttles: what a consumer publishes is not taken.</summary>
public sealed class When_the_broker_does_not_take_an_outcome
{
    [EmulatorFact]
    public async Task The_message_comes_again_and_is_no_poison()
    {
        var emulator = await SqsEmulator.Shared;
        await using var topics = new CuttableLink(emulator.Endpoint);
        await using var world = await SqsWorld.StartAsync();
        var (attempts, outcomes) = (new Probe<int>(), new Probe<Pong>());
        await using var bus = TestBus.Create(new SplitTransport(emulator.Endpoint, topics.Endpoint), factory =>
        {
            factory.MessageTopology.SetEntityNameFormatter(new Names(world.Queue("topic")));
            factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handler<Ping>(async context =>
            {
                attempts.Note(context.Message.Number);
                await context.Publish(new Pong { Number = context.Message.Number });
            }));
            factory.SqsEndpoint(world.Queue("outcome"), endpoint => endpoint.Handle(outcomes));
        });
        await bus.StartAsync();

        topics.Cut();
        await bus.SendAsync(world.Queue(), new Ping { Number = 7 });
        await attempts.FirstAsync();
        await attempts.CountAsync(2);
        topics.Mend();

        Assert.Equal(7, (await outcomes.FirstAsync()).Number);
        await world.EmptyAsync(world.Queue());
        Assert.Equal(0, (await world.LookAsync($"{world.Queue()}_error")).Count);
    }

    private sealed class Names(string prefix) : IEntityNameFormatter
    {
        public string FormatEntityName<T>() => $"{prefix}-{typeof(T).Name.Split('`')[0]}";
    }

    private sealed class SplitTransport(Uri queues, Uri topics) : ITransport
    {
        public Capabilities Capabilities => Capabilities.All;

        public void Register(IBusRegistrationConfigurator registration, Action<IBusFactoryConfigurator> configure) =>
            registration.UsingAmazonSqs((_, bus) =>
            {
                bus.Host("us-east-1", host =>
                {
                    host.AccessKey("x");
                    host.SecretKey("y");
                    host.Config(new AmazonSQSConfig { ServiceURL = queues.ToString() });
                    host.Config(new AmazonSimpleNotificationServiceConfig { ServiceURL = topics.ToString(), MaxErrorRetry = 0 });
                });
                configure(bus);
            });
    }
}
