using Amazon.Glue.Model;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_a_snapshot_is_registered : IDisposable
{
    private readonly FakeGlue _glue = new();

    public void Dispose() => _glue.Dispose();

    [Fact]
    public async Task The_table_of_versions_follows_the_definition()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        await zone.LandAsync(KeyOf(), Good);

        var table = _glue.Table(Versions)!;
        Assert.Equal(["cycle:string", "scenario:string", "run_id:string", "data_version:string"], Declared(table.PartitionKeys!));
        Assert.Equal(["period_id:string", "business:string"], Declared(table.StorageDescriptor!.Columns!)[..2]);
        Assert.Matches(@"^balance:decimal\(\d+,2\)$", Declared(table.StorageDescriptor.Columns!)[2]);
        Assert.StartsWith("measure, stock", table.StorageDescriptor.Columns![2].Comment, StringComparison.Ordinal);
        Assert.Equal(
            ("EXTERNAL_TABLE", "TRUE", "parquet", "Ccar.Messaging", "s3://reports/tables/figures/"),
            (table.TableType, table.Parameters!["EXTERNAL"], table.Parameters["classification"], table.Parameters["ccar.messaging.owner"], table.StorageDescriptor.Location));
        Assert.Equal("org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat", table.StorageDescriptor.InputFormat);
        Assert.Equal("org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat", table.StorageDescriptor.OutputFormat);
        Assert.Equal("org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe", table.StorageDescriptor.SerdeInfo!.SerializationLibrary);
        Assert.Equal(["cycle:string", "scenario:string", "run_id:string"], Declared(_glue.Table(Current)!.PartitionKeys!));
    }

    [Fact]
    public async Task Each_version_keeps_its_partition_and_the_current_table_moves_on()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var first = await zone.LandAsync(KeyOf(), Good);
        var second = await zone.LandAsync(KeyOf(), Corrected);

        Assert.Equal((FolderOf(first.DataVersion), FolderOf(second.DataVersion)), (_glue.VersionLocation(first.DataVersion), _glue.VersionLocation(second.DataVersion)));
        Assert.Equal(FolderOf(second.DataVersion), _glue.CurrentLocation());
        Assert.Equal(
            Declared(_glue.Table(Versions)!.StorageDescriptor!.Columns!),
            Declared(_glue.Partition(Versions, "cycle3", "internal_baseline", "run001", first.DataVersion)!.StorageDescriptor!.Columns!));
        Assert.Empty(first.Warnings.Concat(second.Warnings));
    }

    [Fact]
    public async Task The_partition_stands_before_the_commit_that_lets_questions_select_it()
    {
        var standing = new List<int>();
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue).BeforeStore((operation, key) =>
        {
            if (operation == StoreOperation.TryWrite && key == "catalog/figures/cycle3.json")
            {
                standing.Add(_glue.PartitionCount(Versions));
            }

            return Task.CompletedTask;
        }));

        await zone.LandAsync(KeyOf(), Good);

        Assert.Equal([1], standing);
    }

    [Fact]
    public async Task What_is_known_is_not_asked_again()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await zone.LandAsync(KeyOf(), Good);
        var (asked, before) = (_glue.Calls.Count, _glue.Count("BatchCreatePartition"));

        await zone.LandAsync(KeyOf("run002"), Good);

        Assert.Equal((asked + 2, before + 2), (_glue.Calls.Count, _glue.Count("BatchCreatePartition")));
    }

    [Fact]
    public async Task A_database_that_is_missing_is_made()
    {
        _glue.RemoveDatabase();
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Equal(1, _glue.Count("CreateDatabase"));
        Assert.Equal(FolderOf(indexed.DataVersion), _glue.VersionLocation(indexed.DataVersion));
    }

    [Fact]
    public async Task A_table_that_another_process_makes_at_the_same_moment_is_used()
    {
        _glue.Before = operation =>
        {
            if (operation == "CreateTable" && _glue.Table(Versions) is null)
            {
                _glue.Put(OwnTable());
            }

            return Task.CompletedTask;
        };
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        // Theirs has no measure yet.
        Assert.Contains(_glue.Table(Versions)!.StorageDescriptor!.Columns!, column => column.Name == "balance");
        Assert.Equal(FolderOf(indexed.DataVersion), _glue.VersionLocation(indexed.DataVersion));
    }

    [Fact]
    public async Task A_table_that_was_removed_is_made_again()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await zone.LandAsync(KeyOf(), Good);
        _glue.RemoveTable(Versions);
        _glue.RemoveTable(Current);

        var indexed = await zone.LandAsync(KeyOf("run002"), Good);

        Assert.Equal(2, _glue.Calls.Count(call => call.Request is CreateTableRequest { TableInput.Name: Versions }));
        Assert.Equal(FolderOf(indexed.DataVersion, "run002"), _glue.VersionLocation(indexed.DataVersion, "run002"));
        Assert.Equal(FolderOf(indexed.DataVersion, "run002"), _glue.CurrentLocation("run002"));
    }

    [Fact]
    public async Task A_partition_that_stands_elsewhere_is_put_right()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        var indexed = await zone.LandAsync(KeyOf(), Good);
        _glue.Move(Versions, "s3://old-bucket/tables/x/", "cycle3", "internal_baseline", "run001", indexed.DataVersion);

        await zone.LandAsync(KeyOf(), Good);

        Assert.Equal(FolderOf(indexed.DataVersion), _glue.VersionLocation(indexed.DataVersion));

        // When it was made says no longer since when it was there.
        Assert.Contains(GlueOptions.MovedMark, _glue.Partition(Versions, "cycle3", "internal_baseline", "run001", indexed.DataVersion)!.Parameters!.Keys);
    }

    [Fact]
    public async Task One_that_stands_where_it_should_is_left_alone()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await zone.LandAsync(KeyOf(), Good);

        await zone.LandAsync(KeyOf(), Good);

        Assert.DoesNotContain(_glue.Calls, call => call.Request is UpdatePartitionRequest { TableName: Versions });
    }

    private static string[] Declared(IEnumerable<Column> columns) => [.. columns.Select(column => $"{column.Name}:{column.Type}")];
}
