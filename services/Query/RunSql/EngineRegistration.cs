using Amazon.Athena;
using Amazon.Glue;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Adds the configured engine, with a cache around it where that is wanted.</summary>
internal static class EngineRegistration
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(30);

    public static CcarBus AddQueryEngine(this CcarBus bus)
    {
        bus.AddOptions<RunSqlOptions>(RunSqlOptions.Section).AddOptions<ResultCacheOptions>(ResultCacheOptions.Section);
        bus.Services.TryAddSingleton(bus.Parts);
        AddCache(bus.Services);
        return bus.Parts.Engine == Parts.Athena ? AddAthena(bus) : AddDuckDb(bus);
    }

    private static CcarBus AddDuckDb(CcarBus bus)
    {
        bus.Services.AddSingleton<SnapshotLocator>();
        bus.Services.AddSingleton<DuckDbQueryEngine>();
        bus.Services.AddSingleton(provider => Cached(provider, provider.GetRequiredService<DuckDbQueryEngine>(), Parts.DuckDb, byDefault: false));
        return bus;
    }

    private static CcarBus AddAthena(CcarBus bus)
    {
        bus.AddOptions<AthenaOptions>(AthenaOptions.Section).AddOptions<GlueOptions>(GlueOptions.Section);
        bus.Services.TryAddSingleton(Client);
        bus.Services.TryAddSingleton(Glue);
        bus.Services.AddSingleton<AthenaClients>();
        bus.Services.AddSingleton<SnapshotSizes>();
        bus.Services.AddSingleton<AthenaSettings>();
        bus.Services.AddSingleton<AthenaQueryEngine>();
        bus.Services.AddSingleton<ILateMessage<SqlBuilt>, LateQuestion>();
        bus.Services.AddCheck<AthenaCheck>("Athena");
        bus.Services.AddSingleton(provider =>
            Cached(provider, provider.GetRequiredService<AthenaQueryEngine>(), Place(provider), byDefault: true));
        return bus;
    }

    private static IAmazonAthena Client(IServiceProvider provider) => new AmazonAthenaClient(new AmazonAthenaConfig
    {
        RegionEndpoint = provider.GetRequiredService<IOptions<AthenaOptions>>().Value.FindRegion(),
        Timeout = LongestCall,
    });

    // Athena reads the tables of its own region.
    private static IAmazonGlue Glue(IServiceProvider provider) => new AmazonGlueClient(new AmazonGlueConfig
    {
        RegionEndpoint = provider.GetRequiredService<IOptions<AthenaOptions>>().Value.FindRegion(),
        Timeout = LongestCall,
    });

    private static string Place(IServiceProvider provider)
    {
        var settings = provider.GetRequiredService<AthenaSettings>();
        return $"{Parts.Athena}\n{settings.Athena.FindRegion()?.SystemName}\n{settings.Athena.Catalog}\n{settings.Database}";
    }

    // The memory is counted by the cache itself; nothing else of the process keeps things in it.
    private static void AddCache(IServiceCollection services)
    {
        services.AddHybridCache();
        services.AddOptions<HybridCacheOptions>()
            .Configure<IOptions<ResultCacheOptions>>((all, kept) => all.MaximumPayloadBytes = kept.Value.MaximumBytes);
        services.AddOptions<MemoryCacheOptions>()
            .Configure<IOptions<ResultCacheOptions>>((all, kept) => all.SizeLimit = kept.Value.MemoryMegabytes * 1_048_576L);
    }

    private static IQueryEngine Cached(IServiceProvider provider, IQueryEngine engine, string place, bool byDefault)
    {
        var options = provider.GetRequiredService<IOptions<ResultCacheOptions>>().Value;
        if (!(options.Enabled ?? byDefault))
        {
            return engine;
        }

        var cache = new RowsCache(provider.GetRequiredService<HybridCache>(), options, provider.GetRequiredService<ILogger<CachedQueryEngine>>());
        var limits = provider.GetRequiredService<IOptions<RunSqlOptions>>().Value;
        return new CachedQueryEngine(engine, place, cache, limits, provider.GetRequiredService<TimeProvider>());
    }
}
