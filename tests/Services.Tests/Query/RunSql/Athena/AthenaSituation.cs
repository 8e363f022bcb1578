using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>The engine in Athena on a scripted service, a clock of its own, and a store with two snapshots of 1,000 bytes each.</summary>
public abstract class AthenaSituation : IAsyncLifetime
{
    protected const string VersionsTable = "bs_consolidated_versions";

    protected static IReadOnlyList<SelectedPartition> TwoRuns { get; } = Attributes.Runs("run001", "run002");

    private TemporaryFolder Folder { get; } = new();

    private protected ImpatientTime Time { get; } = new();

    private protected StoreKeys Keys { get; } = new(Options.Create(new StorageOptions()));

    private protected FileObjectStore Store { get; private set; } = null!;

    private protected CcarTelemetry Telemetry { get; } = new();

    private protected AthenaOptions AthenaOptions { get; } = new() { Region = "eu-central-1" };

    private protected RunSqlOptions Limits { get; } = new();

    private protected FakeGlue Glue { get; } = new();

    public async Task InitializeAsync()
    {
        Store = new FileObjectStore(Folder.Path);
        Glue.Put(new Table { Name = VersionsTable });
        foreach (var partition in TwoRuns)
        {
            await Store.WriteDocumentAsync(KeyOf(partition), new byte[1000], CancellationToken.None);
            await RegisterAsync(partition);
        }
    }

    private protected Task RegisterAsync(SelectedPartition partition) => Glue.BatchCreatePartitionAsync(new BatchCreatePartitionRequest
    {
        TableName = VersionsTable,
        PartitionInputList = [new PartitionInput { Values = ValuesOf(partition), StorageDescriptor = new StorageDescriptor { Location = LocationOf(partition) } }],
    });

    private protected static List<string> ValuesOf(SelectedPartition partition) => [.. PartitionColumns.All.Select(column => PartitionColumns.ValueOf(partition, column))];

    private protected string LocationOf(SelectedPartition partition) => $"s3://reports/{KeyOf(partition)[..(KeyOf(partition).LastIndexOf('/') + 1)]}";

    public Task DisposeAsync()
    {
        Glue.Dispose();
        Telemetry.Dispose();
        Folder.Dispose();
        return Task.CompletedTask;
    }

    private protected string KeyOf(SelectedPartition partition) =>
        Keys.Snapshot(new PartitionId("bs_consolidated", partition.Cycle, partition.Scenario, partition.RunId), partition.DataVersion);

    private protected AthenaQueryEngine Engine(ScriptedAthena athena) => new(
        new AthenaClients(athena, Glue),
        new SnapshotSizes(Store, Keys),
        new AthenaSettings(Options.Create(AthenaOptions), Options.Create(new GlueOptions()), Options.Create(Limits)),
        Time,
        Telemetry,
        NullLogger<AthenaQueryEngine>.Instance);

    private protected EngineQuery Query(QueryAttributes? attributes = null, IReadOnlyList<SelectedPartition>? selection = null) => new()
    {
        QuestionId = Guid.Parse("7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01"),
        Sql = SqlBuilder.Build(attributes ?? Attributes.Total(), selection ?? TwoRuns, Attributes.Definition),
        Table = "bs_consolidated",
        Selection = selection ?? TwoRuns,
        Deadline = Time.GetUtcNow().AddSeconds(40),
    };

    private protected Task<EngineResult> RunAsync(ScriptedAthena athena, QueryAttributes? attributes = null) => Engine(athena).RunAsync(Query(attributes), CancellationToken.None);
}
