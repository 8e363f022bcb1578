using Ccar.Messaging.Hosting.Transports;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Ccar.Messaging.Hosting;

/// <summary>Composes a process: store, bus, telemetry and the given workers.</summary>
public static class CcarMessagingRegistration
{
    /// <summary>Adds what every worker stands on, then the workers.</summary>
    public static IHostApplicationBuilder AddCcarMessaging(this IHostApplicationBuilder builder, Action<CcarBus> addWorkers)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddCcarTelemetry();
        builder.Services.AddMassTransit(registration =>
        {
            var bus = new CcarBus(builder.Services, builder.Configuration, registration);
            bus.AddOptions<CcarOptions>(CcarOptions.Section).AddOptions<StorageOptions>(StorageOptions.Section);
            StoreRegistration.AddStore(bus);
            addWorkers(bus);
            builder.Services.AddSingleton(new StartSummary(bus.Stages));
            registration.DisableUsageTelemetry();
            Transport.Use(bus, registration);
        });
        builder.Services.AddSingleton<PlainSender>();
        builder.Services.AddCheck<StoreCheck>("store");
        builder.Services.AddHostedService<StartSummaryService>();
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        return builder;
    }
}
