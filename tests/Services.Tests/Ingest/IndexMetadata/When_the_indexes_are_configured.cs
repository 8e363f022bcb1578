using Amazon.Glue;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Ccar.Messaging.Ingest.IndexMetadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_the_indexes_are_configured
{
    private const string Section = "Ccar:Bedrock:Ingestion";

    [Fact]
    public void Files_need_neither()
    {
        using var host = Build(("Ccar:Store", "files"), ("Ccar:Data", Path.GetTempPath()));

        Assert.IsType<NoTableRegistry>(host.Services.GetRequiredService<ITableRegistry>());
        Assert.IsType<NoKnowledgeIndex>(host.Services.GetRequiredService<IKnowledgeIndex>());
    }

    [Fact]
    public void A_bucket_has_tables_in_its_region()
    {
        using var host = Build();

        Assert.IsType<GlueTableRegistry>(host.Services.GetRequiredService<ITableRegistry>());
        Assert.IsType<NoKnowledgeIndex>(host.Services.GetRequiredService<IKnowledgeIndex>());
        Assert.Equal("eu-central-1", host.Services.GetRequiredService<IAmazonGlue>().Config.RegionEndpoint.SystemName);
        Assert.Equal("s3://reports/a", host.Services.GetRequiredService<StoreUris>().Of("a"));
    }

    [Theory]
    [InlineData("documents", typeof(DirectIngestion))]
    [InlineData("job", typeof(JobIngestion))]
    public void The_mode_chooses_how_cards_are_taken(string mode, Type index)
    {
        using var host = Build(($"{Section}:KnowledgeBaseId", KnowledgeBaseId), ($"{Section}:DataSourceId", DataSourceId), ($"{Section}:Mode", mode));

        Assert.IsType(index, host.Services.GetRequiredService<IKnowledgeIndex>());
    }

    [Fact]
    public void Variables_that_a_template_leaves_empty_name_no_knowledge_base()
    {
        using var host = Build(($"{Section}:KnowledgeBaseId", ""), ($"{Section}:DataSourceId", ""));

        Assert.IsType<NoKnowledgeIndex>(host.Services.GetRequiredService<IKnowledgeIndex>());
    }

    [Theory]
    [InlineData($"{Section}:Mode", "both", $"{Section}:Mode is 'both'; it may be 'documents'")]
    [InlineData($"{Section}:KnowledgeBaseId", "KB12345678", "belong together")]
    [InlineData($"{Section}:KnowledgeBaseId", "kb", "ten letters and digits")]
    [InlineData("Ccar:Glue:Database", "My-Database", "Ccar:Glue:Database is 'My-Database'")]
    public void What_is_wrong_is_named(string key, string value, string told)
    {
        using var host = Build((key, value));

        var fault = Assert.Throws<OptionsValidationException>(() => (host.Services.GetRequiredService<ITableRegistry>(), host.Services.GetRequiredService<IKnowledgeIndex>()));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    private static IHost Build(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Ccar:Store"] = "s3",
            ["Ccar:Engine"] = "athena",
            ["Ccar:S3:Bucket"] = "reports",
            ["Ccar:S3:Region"] = "eu-central-1",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.AddCcarMessaging(bus => bus.AddIngestWorker());
        return builder.Build();
    }
}
