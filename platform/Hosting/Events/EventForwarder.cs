using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.EventBridge.Model;
using MassTransit;
using MassTransit.Serialization;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Tells an event bus what was published: the message as it is on its topic, with the message's id.</summary>
public sealed class EventForwarder
{
    private static readonly JsonSerializerOptions Json = WireJson.Configure(new JsonSerializerOptions(SystemTextJsonMessageSerializer.Options));

    private readonly EventBatches _batches;
    private readonly EventBridgeOptions _options;

    internal EventForwarder(EventBatches batches, IOptions<EventBridgeOptions> options) => (_batches, _options) = (batches, options.Value);

    /// <summary>Sends the message as an event; ends when the bus has taken it. A repeat carries the same message id.</summary>
    /// <param name="context">The message that is consumed.</param>
    /// <param name="time">When what it tells happened.</param>
    /// <exception cref="EventNotTakenException">The bus did not take it this time.</exception>
    /// <exception cref="EventRefusedException">The bus will never take it as it is.</exception>
    public Task ForwardAsync<T>(ConsumeContext<T> context, DateTimeOffset time)
        where T : class => _batches.SendAsync(
        new PutEventsRequestEntry
        {
            EventBusName = _options.Bus,
            Source = _options.Source,
            DetailType = typeof(T).Name,
            Detail = Detail(context.Message, context.MessageId),
            Time = time.UtcDateTime,
        },
        context.CancellationToken);

    internal static string Detail<T>(T message, Guid? messageId)
    {
        var detail = new JsonObject { ["messageId"] = messageId?.ToString() };
        foreach (var (name, value) in JsonSerializer.SerializeToNode(message, Json)!.AsObject())
        {
            detail[name] = value?.DeepClone();
        }

        return detail.ToJsonString(Json);
    }
}
