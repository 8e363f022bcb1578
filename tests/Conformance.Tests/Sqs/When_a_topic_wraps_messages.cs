using System.Text.Json;
using Ccar.Messaging.Conformance.Tests.Messages;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>A subscription without raw delivery, as made by hand or by another program.</summary>
public sealed class When_a_topic_wraps_messages
{
    [EmulatorFact]
    public async Task They_are_unwrapped()
    {
        await using var world = await SqsWorld.StartAsync();
        var received = new Probe<Ping>();
        await world.StartBusAsync(factory => factory.SqsEndpoint(world.Queue(), endpoint => endpoint.Handle(received)));
        var envelope = JsonSerializer.Serialize(new
        {
            messageId = Guid.NewGuid(),
            messageType = new[] { "urn:message:Ccar.Messaging.Conformance.Tests.Messages:Ping" },
            message = new { number = 5, text = "\"wrapped\"" },
        });

        await world.Raw.SendAsync(world.Queue(), JsonSerializer.Serialize(new
        {
            Type = "Notification",
            MessageId = Guid.NewGuid(),
            TopicArn = "arn:aws:sns:us-east-1:000000000000:some-topic",
            Message = envelope,
            Timestamp = "2026-01-31T12:00:00.000Z",
            SignatureVersion = "1",
        }));

        Assert.Equal(new Ping { Number = 5, Text = "\"wrapped\"" }, await received.FirstAsync());
    }
}
