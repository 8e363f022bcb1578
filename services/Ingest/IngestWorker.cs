using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest.ForwardLandings;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Ingest.Reindex;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest;

/// <summary>Notices landings, files them and indexes them.</summary>
public static class IngestWorker
{
    /// <summary>Adds Ingest's stages to a process.</summary>
    public static CcarBus AddIngestWorker(this CcarBus bus)
    {
        bus.AddOptions<IngestOptions>(IngestOptions.Section);
        AddReceiveLanding(bus);
        AddPartitionFile(bus);
        bus.Services.AddSingleton<DuplicateSources>();
        bus.Services.AddSingleton<PartitionRecords>();
        AwsIndexes.AddTo(bus);
        bus.Services.AddSingleton<MetadataIndexer>();
        bus.Services.AddSingleton<FiledReports>();
        bus.Services.AddSingleton<ReportNeeds>();
        bus.Services.AddSingleton<IReindexer, Reindexer>();
        return bus
            .AddStage<ReceiveLandingConsumer, ReceiveLandingDefinition>()
            .AddStage<PartitionFileConsumer, PartitionFileDefinition>()
            .AddStage<IndexMetadataConsumer, IndexMetadataDefinition>()
            .AddForwarding<ForwardLandingsConsumer, ForwardLandingsDefinition>();
    }

    private static void AddReceiveLanding(CcarBus bus)
    {
        bus.AddOptions<ReceiveLandingOptions>(ReceiveLandingOptions.Section);
        bus.Services.AddSingleton<LandingFilter>();
        bus.Services.AddSingleton<LandedFiles>();
        bus.Services.AddSingleton<GlossaryIntake>();
        bus.Services.AddSingleton<LandedGlossary>();
        if (bus.Parts.Store == Parts.Files)
        {
            bus.Services.AddSingleton<LandingSequence>();
            bus.Services.AddSingleton<LandingFolderScan>();
            bus.Services.AddHostedService<LandingFolder>();
        }
        else
        {
            // A bucket has no folder to watch: what lands there comes by event.
            bus.Services.PostConfigure<ReceiveLandingOptions>(options => options.WatchFolder = false);
        }
    }

    private static void AddPartitionFile(CcarBus bus)
    {
        bus.AddOptions<PartitionFileOptions>(PartitionFileOptions.Section);
        bus.AddOptions<LandingKeyOptions>(LandingKeyOptions.Section);
        bus.AddOptions<ScenarioOptions>(ScenarioOptions.Section);
        bus.Services.AddSingleton<IValidateOptions<LandingKeyOptions>, LandingKeyOptionsValidation>();
        bus.Services.AddSingleton<LandingKeyPattern>();
        bus.Services.AddSingleton<FileStaging>();
        bus.Services.AddSingleton<SnapshotBuilder>();
        bus.Services.AddSingleton<CoreTurns>();
        bus.Services.AddSingleton<SnapshotUse>();
        bus.Services.AddSingleton<SnapshotFiling>();
        bus.Services.AddSingleton<CsvFiling>();
        bus.Services.AddSingleton<Quarantine>();
        bus.Services.AddSingleton<LostLandings>();
        bus.Services.AddSingleton<FilePartitioner>();
    }
}
