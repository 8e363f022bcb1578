using Amazon.Glue;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

/// <summary>Against the double, which checks every request by Glue's own model and its signature.</summary>
public sealed class When_glue_answers_over_http
{
    private const string Database = "ccar_db";

    [ModelFact]
    public async Task A_landing_and_its_correction_are_registered()
    {
        await using var server = await AwsDoubleServer.StartAsync();
        using var glue = Connect(server);
        await using var zone = await StartAsync(new WorkerHostSetup().With(glue));

        var first = await zone.LandAsync(KeyOf(), Good);
        var second = await zone.LandAsync(KeyOf(), Corrected);
        await zone.LandAsync(KeyOf(), Corrected);

        Assert.Empty(first.Warnings.Concat(second.Warnings));
        Assert.Equal(
            new[] { FolderOf(first.DataVersion), FolderOf(second.DataVersion) }.Order(StringComparer.Ordinal),
            server.Glue.Partitions(Database, Versions).Select(partition => (string)partition["StorageDescriptor"]!["Location"]!).Order(StringComparer.Ordinal));
        Assert.Equal([FolderOf(second.DataVersion)], server.Glue.Partitions(Database, Current).Select(partition => (string)partition["StorageDescriptor"]!["Location"]!));
    }

    [ModelFact]
    public async Task Throttling_an_expired_token_and_a_partition_that_fails_are_mended()
    {
        await using var server = await AwsDoubleServer.StartAsync();
        server.Glue.CreateDatabase(Database);
        server.Faults.Throttle("glue", "CreateTable", 4);
        server.Faults.ExpireToken("glue", "GetTable");
        server.Glue.FailPartition("InternalServiceException");
        using var glue = Connect(server);
        await using var zone = await StartAsync(new WorkerHostSetup().With(glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Empty(indexed.Warnings);
        Assert.Single(zone.Probe.Published<MetadataIndexed>());
        Assert.Single(server.Glue.Partitions(Database, Versions));
        Assert.Single(server.Glue.Partitions(Database, Current));
    }

    private static AmazonGlueClient Connect(AwsDoubleServer server) => new(
        CredentialBook.DefaultKey, CredentialBook.DefaultSecret, new AmazonGlueConfig { ServiceURL = server.Endpoint.ToString(), AuthenticationRegion = "eu-central-1" });
}
