using Amazon.EventBridge;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Adds stages that tell an event bus, where one is configured.</summary>
public static class EventForwarding
{
    /// <summary>Adds the stage when <c>Ccar:EventBridge:Bus</c> is set.</summary>
    public static CcarBus AddForwarding<TConsumer, TDefinition>(this CcarBus bus)
        where TConsumer : class, IConsumer
        where TDefinition : class, IConsumerDefinition<TConsumer>
    {
        if (string.IsNullOrWhiteSpace(bus.Configuration[$"{EventBridgeOptions.Section}:{nameof(EventBridgeOptions.Bus)}"]))
        {
            return bus;
        }

        bus.AddOptions<EventBridgeOptions>(EventBridgeOptions.Section);
        bus.Services.TryAddSingleton<IAmazonEventBridge>(
            provider => provider.GetRequiredService<IOptions<EventBridgeOptions>>().Value.FindRegion() is { } region ? new AmazonEventBridgeClient(region) : new AmazonEventBridgeClient());
        bus.Services.AddCheck<EventBusCheck>("event bus");
        bus.Services.TryAddSingleton(provider => new EventForwarder(
            new EventBatches(new Lazy<IAmazonEventBridge>(provider.GetRequiredService<IAmazonEventBridge>, LazyThreadSafetyMode.PublicationOnly)),
            provider.GetRequiredService<IOptions<EventBridgeOptions>>()));
        return bus.AddStage<TConsumer, TDefinition>();
    }
}
