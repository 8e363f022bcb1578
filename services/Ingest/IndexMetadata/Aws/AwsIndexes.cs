using Amazon;
using Amazon.BedrockAgent;
using Amazon.Glue;
using Amazon.Runtime;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What stands beside the catalogue: tables and a knowledge base with the store in S3, nothing with files.</summary>
internal static class AwsIndexes
{
    public static void AddTo(CcarBus bus)
    {
        if (bus.Parts.Store != Parts.S3)
        {
            bus.Services.AddSingleton<ITableRegistry, NoTableRegistry>();
            bus.Services.AddSingleton<IKnowledgeIndex, NoKnowledgeIndex>();
            return;
        }

        bus.AddOptions<GlueOptions>(GlueOptions.Section);
        bus.AddOptions<KnowledgeIngestionOptions>(KnowledgeIngestionOptions.Section);
        AddServices(bus.Services);
        bus.Services.AddCheck<GlueCheck>("Glue");
        bus.Services.AddCheck<IngestionCheck>("knowledge base for cards");
    }

    /// <summary>Everything but the options.</summary>
    public static void AddServices(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new StoreUris(provider.GetRequiredService<StorePlace>().Bucket!));
        services.TryAddSingleton<IAmazonGlue>(provider => new AmazonGlueClient(Configured(provider, new AmazonGlueConfig())));
        services.AddSingleton<GlueCatalog>();
        services.AddSingleton<GlueTables>();
        services.AddSingleton<GluePartitions>();
        services.AddSingleton<TableShapes>();
        services.AddSingleton<SnapshotDefinitions>();
        services.AddSingleton<CurrentVersions>();
        services.AddSingleton<ITableRegistry, GlueTableRegistry>();
        AddKnowledge(services);
    }

    private static void AddKnowledge(IServiceCollection services)
    {
        services.TryAddSingleton<IAmazonBedrockAgent>(provider => new AmazonBedrockAgentClient(Configured(provider, new AmazonBedrockAgentConfig())));
        services.AddSingleton<KnowledgeBase>();
        services.AddSingleton<SyncMarks>();
        services.AddSingleton<SyncJobs>();
        services.AddSingleton(provider => new Lazy<SyncJobs>(provider.GetRequiredService<SyncJobs>));
        services.AddSingleton<DirectIngestion>();
        services.AddSingleton<JobIngestion>();
        services.AddSingleton<NoKnowledgeIndex>();
        services.AddSingleton(Choose);
        services.AddHostedService<SyncTimer>();
    }

    // Tables and knowledge base are in the bucket's region; where none is set the SDK finds it.
    private static T Configured<T>(IServiceProvider provider, T config)
        where T : ClientConfig
    {
        if (provider.GetRequiredService<IOptions<S3Options>>().Value.Region is { Length: > 0 } region)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        return config;
    }

    private static IKnowledgeIndex Choose(IServiceProvider provider) => provider.GetRequiredService<IOptions<KnowledgeIngestionOptions>>().Value switch
    {
        { IsConfigured: false } => provider.GetRequiredService<NoKnowledgeIndex>(),
        { RunsJobs: true } => provider.GetRequiredService<JobIngestion>(),
        _ => provider.GetRequiredService<DirectIngestion>(),
    };
}
