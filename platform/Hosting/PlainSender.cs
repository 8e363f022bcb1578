using MassTransit;
using MassTransit.Serialization;

namespace Ccar.Messaging.Hosting;

/// <summary>Sends plain JSON to a queue, as any program in any language can.</summary>
public sealed class PlainSender(IBus bus)
{
    private static readonly SystemTextJsonRawMessageSerializer Plain = new(RawSerializerOptions.AnyMessageType);

    /// <summary>Sends a message; when this returns, the broker has it.</summary>
    public async Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken)
        where T : class
    {
        var endpoint = await bus.GetSendEndpoint(new Uri("queue:" + queue));
        await endpoint.Send(message, static context => context.Serializer = Plain, cancellationToken);
    }
}
