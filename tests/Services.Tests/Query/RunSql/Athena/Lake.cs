using Amazon.Athena;
using Amazon.Glue;
using Amazon.Glue.Model;
using Amazon.Runtime;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>The table of the product's versions in a double of AWS, with snapshots as partitions, and the engine over HTTP.</summary>
internal sealed class Lake : IAsyncDisposable
{
    private const string Bucket = "lake";
    private const string Table = "bs_consolidated_versions";
    private static readonly BasicAWSCredentials Credentials = new(CredentialBook.DefaultKey, CredentialBook.DefaultSecret);
    private static readonly string[] Texts = ["period_id", "business", "level_2"];

    private readonly SnapshotFolder _folder = new();
    private readonly CcarTelemetry _telemetry = new();
    private readonly AmazonAthenaClient _athena;
    private readonly AmazonGlueClient _glue;

    private Lake(AwsDoubleServer server)
    {
        Server = server;
        _athena = new AmazonAthenaClient(Credentials, new AmazonAthenaConfig { ServiceURL = server.Endpoint.ToString(), AuthenticationRegion = "eu-central-1", MaxErrorRetry = 0 });
        _glue = new AmazonGlueClient(Credentials, new AmazonGlueConfig { ServiceURL = server.Endpoint.ToString(), AuthenticationRegion = "eu-central-1" });
        Engine = new AthenaQueryEngine(
            new AthenaClients(_athena, _glue),
            new SnapshotSizes(_folder.Store, _folder.Keys),
            new AthenaSettings(Options.Create(new AthenaOptions { Region = "eu-central-1" }), Options.Create(new GlueOptions()), Options.Create(new RunSqlOptions())),
            TimeProvider.System,
            _telemetry,
            NullLogger<AthenaQueryEngine>.Instance);
    }

    public AwsDoubleServer Server { get; }

    public AthenaQueryEngine Engine { get; }

    public static async Task<Lake> StartAsync()
    {
        var lake = new Lake(await AwsDoubleServer.StartAsync());
        lake.Server.S3.CreateBucket(Bucket);
        await lake._glue.CreateDatabaseAsync(new CreateDatabaseRequest { DatabaseInput = new DatabaseInput { Name = "ccar_db" } });
        await lake._glue.CreateTableAsync(new CreateTableRequest
        {
            DatabaseName = "ccar_db",
            TableInput = new TableInput
            {
                Name = Table,
                TableType = "EXTERNAL_TABLE",
                PartitionKeys = [.. PartitionColumns.All.Select(name => new Column { Name = name, Type = "string" })],
                StorageDescriptor = At("tables/bs_consolidated/"),
            },
        });
        return lake;
    }

    /// <summary>Adds a snapshot of the given SELECT as a partition.</summary>
    public async Task<SelectedPartition> AddAsync(string run, string select)
    {
        var partition = _folder.Add(run, select);
        var key = _folder.Keys.Snapshot(new PartitionId("bs_consolidated", partition.Cycle, partition.Scenario, partition.RunId), partition.DataVersion);
        Server.S3.Put(Bucket, key, await File.ReadAllBytesAsync(_folder.PathOf(partition)));
        await _glue.BatchCreatePartitionAsync(new BatchCreatePartitionRequest
        {
            DatabaseName = "ccar_db",
            TableName = Table,
            PartitionInputList =
            [
                new PartitionInput
                {
                    Values = [.. PartitionColumns.All.Select(name => PartitionColumns.ValueOf(partition, name))],
                    StorageDescriptor = At(key[..(key.LastIndexOf('/') + 1)]),
                },
            ],
        });
        return partition;
    }

    /// <summary>Adds a snapshot that has the original question's figure.</summary>
    public Task<SelectedPartition> AddAsync(string run, decimal balance) => AddAsync(run, Figure(balance));

    /// <summary>Puts such a snapshot into the store alone: no partition leads to it.</summary>
    public Task<SelectedPartition> SnapshotAsync(string run, decimal balance) => Task.FromResult(_folder.Add(run, Figure(balance)));

    public long SizeOf(SelectedPartition partition) => new FileInfo(_folder.PathOf(partition)).Length;

    public async ValueTask DisposeAsync()
    {
        _athena.Dispose();
        _glue.Dispose();
        _telemetry.Dispose();
        _folder.Dispose();
        await Server.DisposeAsync();
    }

    private static string Figure(decimal balance) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"SELECT '2023Q4' AS period_id, 'FIXED INCOME FINANCING' AS business, 'U10000000' AS level_2, CAST('{balance}' AS DECIMAL(38,2)) AS balance");

    private static StorageDescriptor At(string prefix) => new()
    {
        Columns = [.. Texts.Select(name => new Column { Name = name, Type = "string" }), new Column { Name = "balance", Type = "decimal(38,2)" }],
        Location = $"s3://{Bucket}/{prefix}",
    };
}
