using Amazon.BedrockAgent;
using Amazon.Glue;
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
        AddServices(bus.Services, bus.Configuration["Ccar:S3:Bucket"] ?? "");
    }

    /// <summary>Everything but the options.</summary>
    public static void AddServices(IServiceCollection services, string bucket)
    {
        services.AddSingleton(new StoreUris(bucket));
        services.TryAddSingleton<IAmazonGlue>(_ => new AmazonGlueClient());
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
        services.TryAddSingleton<IAmazonBedrockAgent>(_ => new AmazonBedrockAgentClient());
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

    private static IKnowledgeIndex Choose(IServiceProvider provider) => provider.GetRequiredService<IOptions<KnowledgeIngestionOptions>>().Value switch
    {
        { IsConfigured: false } => provider.GetRequiredService<NoKnowledgeIndex>(),
        { RunsJobs: true } => provider.GetRequiredService<JobIngestion>(),
        _ => provider.GetRequiredService<DirectIngestion>(),
    };
}
