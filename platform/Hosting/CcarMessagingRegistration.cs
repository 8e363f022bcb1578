using Ccar.Messaging.Hosting.Transports;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Composes a process: store, bus, telemetry and the given workers.</summary>
public static class CcarMessagingRegistration
{
    /// <summary>Adds what every worker stands on, then the workers.</summary>
    public static IHostApplicationBuilder AddCcarMessaging(this IHostApplicationBuilder builder, Action<CcarBus> addWorkers)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddCcarTelemetry();
        AddStorage(builder.Services);
        builder.Services.AddMassTransit(registration =>
        {
            var bus = new CcarBus(builder.Services, builder.Configuration, registration);
            bus.AddOptions<CcarOptions>(CcarOptions.Section).AddOptions<StorageOptions>(StorageOptions.Section);
            addWorkers(bus);
            builder.Services.AddSingleton(new StartSummary(bus.Stages));
            registration.DisableUsageTelemetry();
            Transport.Use(bus, registration);
        });
        builder.Services.AddSingleton<PlainSender>();
        builder.Services.AddSingleton<IResourceCheck, StoreCheck>();
        builder.Services.AddHostedService<StartSummaryService>();
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = true);
        return builder;
    }

    private static void AddStorage(IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().PostConfigure<IOptions<CcarOptions>>((storage, ccar) => storage.Data = ccar.Value.Data ?? storage.Data);
        services.AddSingleton<StoreKeys>();
        services.AddSingleton(provider => new FileObjectStore(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Data));
        services.AddSingleton<IObjectStore>(provider => provider.GetRequiredService<FileObjectStore>());
        services.AddSingleton<ILocalFiles>(provider => provider.GetRequiredService<FileObjectStore>());
        services.AddSingleton<ITurns>(provider =>
            new FileTurns(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Data, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<CatalogStore>();
        services.AddSingleton<DefinitionStore>();
        services.AddSingleton<GlossaryStore>();
        services.AddSingleton<ProfileStore>();
        services.AddSingleton<ResultStore>();
    }
}
