using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Bench;

/// <summary>The baseline: MassTransit's in-memory bus with consumers that only pass a small message on.</summary>
internal static class BareHops
{
    /// <summary>Publish to consume, once.</summary>
    public static async Task<Durations> MeasureAsync(int hops, int count)
    {
        using var host = Build();
        await host.StartAsync();
        var bus = host.Services.GetRequiredService<IBus>();
        await Durations.MeasureAsync(count / 2, () => TravelAsync(bus, hops));
        var taken = await Durations.MeasureAsync(count, () => TravelAsync(bus, hops));
        await host.StopAsync();
        return taken;
    }

    private static IHost Build()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddMassTransit(registration =>
        {
            registration.DisableUsageTelemetry();
            registration.AddConsumer<HopConsumer>();
            registration.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context));
        });
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        return builder.Build();
    }

    private static Task TravelAsync(IBus bus, int hops)
    {
        var id = Guid.NewGuid();
        var arrived = HopConsumer.Expect(id);
        return Task.WhenAll(bus.Publish(new Hop(id, hops - 1)), arrived);
    }
}
