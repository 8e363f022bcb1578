using System.Text.Json;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>A subscription without raw delivery, as made by hand or by another program.</summary>
public sealed class When_a_topic_wraps_messages
{
    private static readonly string Envelope = JsonSerializer.Serialize(new
    {
        messageType = new[] { "urn:message:Ccar.Messaging.Conformance.Tests.Messages:Ping" },
        message = new { number = 5, text = "\"wrapped\"" },
    });

    private readonly Probe<ConsumeContext<Ping>> _received = new();

    [EmulatorFact]
    public async Task They_are_unwrapped_attributes_too()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), Configure));
        using var sns = new AmazonSimpleNotificationServiceClient(
            new BasicAWSCredentials("x", "y"),
            new AmazonSimpleNotificationServiceConfig { ServiceURL = world.Emulator.Endpoint.ToString(), AuthenticationRegion = "us-east-1" });
        var topic = (await sns.CreateTopicAsync($"{world.Queue()}-by-hand")).TopicArn!;
        await sns.SubscribeAsync(topic, "sqs", await world.Raw.ArnAsync(world.Queue()));
        var id = Guid.NewGuid();

        await sns.PublishAsync(new PublishRequest
        {
            TopicArn = topic,
            Message = Envelope,
            MessageAttributes = new()
            {
                ["Content-Type"] = new MessageAttributeValue { DataType = "String", StringValue = "application/vnd.masstransit+json" },
                ["MessageId"] = new MessageAttributeValue { DataType = "String", StringValue = $"{id}" },
            },
        });

        var context = await _received.FirstAsync();
        Assert.Equal(new Ping { Number = 5, Text = "\"wrapped\"" }, context.Message);
        Assert.Equal($"{id}", context.ReceiveContext.TransportHeaders.Get<string>("MessageId"));
    }

    [EmulatorFact]
    public async Task A_message_that_only_looks_wrapped_is_left_as_it_is()
    {
        await using var world = await SqsWorld.StartAsync();
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), Configure));

        // Both words stand in it, neither as a member of its own.
        await world.Raw.SendAsync(world.Queue(), Envelope.Replace("wrapped", "TopicArn Message", StringComparison.Ordinal));

        Assert.Equal("\"TopicArn Message\"", (await _received.FirstAsync()).Message.Text);
    }

    private void Configure(IAmazonSqsReceiveEndpointConfigurator endpoint) => endpoint.Handler<Ping>(_received.Noted);
}
