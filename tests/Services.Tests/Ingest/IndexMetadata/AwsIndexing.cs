using Amazon.BedrockAgent;
using Amazon.Glue;
using Amazon.Glue.Model;
using Ccar.Messaging.Ingest.IndexMetadata;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

/// <summary>The Ingest worker over files, with tables and knowledge base as in an account.</summary>
internal static class AwsIndexing
{
    public const string Versions = "figures_versions";
    public const string Current = "figures";
    public const string KnowledgeBaseId = "KB12345678";
    public const string DataSourceId = "DS12345678";

    /// <summary>Changes a set-up; without a mode there is no knowledge base.</summary>
    public static WorkerHostSetup With(
        this WorkerHostSetup setup, IAmazonGlue glue, FakeBedrockAgent? bedrock = null, string mode = KnowledgeIngestionOptions.Documents, TimeProvider? clock = null) => setup with
        {
            Replace = services =>
            {
                setup.Replace?.Invoke(services);
                services.AddSingleton(glue);
                services.AddSingleton<IAmazonBedrockAgent>(bedrock ?? new FakeBedrockAgent());
                services.AddSingleton(new StoreUris("reports"));
                services.AddOptions<KnowledgeIngestionOptions>().Configure(options => Configure(options, bedrock is null ? null : mode));
                AwsIndexes.AddServices(services);
                services.AddSingleton(provider => new GlueTables(provider.GetRequiredService<GlueCatalog>(), clock ?? TimeProvider.System));
            },
        };

    /// <summary>Where a snapshot lies.</summary>
    public static string FolderOf(string dataVersion, string run = "run001") =>
        $"s3://reports/tables/figures/cycle=cycle3/scenario=internal_baseline/run_id={run}/data_version={dataVersion}/";

    public static string? VersionLocation(this FakeGlue glue, string dataVersion, string run = "run001") => glue.LocationOf(Versions, "cycle3", "internal_baseline", run, dataVersion);

    public static string? CurrentLocation(this FakeGlue glue, string run = "run001") => glue.LocationOf(Current, "cycle3", "internal_baseline", run);

    /// <summary>A table as the product makes it.</summary>
    public static Table OwnTable(string name = Versions, string key4 = "data_version") => new()
    {
        Name = name,
        Parameters = new() { ["EXTERNAL"] = "TRUE", ["classification"] = "parquet", ["ccar.messaging.owner"] = "Ccar.Messaging", ["theirs"] = "kept" },
        PartitionKeys = [.. new[] { "cycle", "scenario", "run_id", key4 }.Where(key => key.Length > 0).Select(key => new Column { Name = key, Type = "string" })],
        StorageDescriptor = new StorageDescriptor
        {
            Location = "s3://reports/tables/figures/",
            Columns = [new Column { Name = "period_id", Type = "string" }, new Column { Name = "business", Type = "string" }],
        },
        TableType = "EXTERNAL_TABLE",
        VersionId = "7",
        Retention = 3,
        Owner = "treasury",
    };

    private static void Configure(KnowledgeIngestionOptions options, string? mode)
    {
        if (mode is not null)
        {
            (options.KnowledgeBaseId, options.DataSourceId, options.Mode) = (KnowledgeBaseId, DataSourceId, mode);
        }
    }
}
