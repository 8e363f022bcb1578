using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Samples;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_file_lands : IAsyncLifetime
{
    private const string Key = "ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private const string FiledKey = "ccar_reports/dev/ccar/cycle=cycle3/scenario=internal_baseline/run_id=run001/ihc_balance_sheet/output/bs_consolidated.csv";
    private static readonly string Report = SampleFolder.Report("cycle3", "internal_baseline", "run001");
    private static readonly PartitionId Partition = new("bs_consolidated", "cycle3", "internal_baseline", "run001");
    private readonly ConcurrentQueue<(StoreOperation Operation, string Key)> _done = new();
    private LandingZone _zone = null!;
    private MetadataIndexed _indexed = null!;

    public async Task InitializeAsync()
    {
        _zone = await LandingZone.StartAsync(new WorkerHostSetup().BeforeStore((operation, key) =>
        {
            _done.Enqueue((operation, key));
            return Task.CompletedTask;
        }));
        await _zone.Host.Store.PutFileAsync(Key, Report, CancellationToken.None);
        _indexed = await _zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == Key);
    }

    public Task DisposeAsync() => _zone.DisposeAsync().AsTask();

    [Fact]
    public async Task It_is_filed_byte_for_byte_at_its_hive_path()
    {
        var landed = await File.ReadAllBytesAsync(Report);

        var filed = await _zone.Host.Store.ReadDocumentAsync(FiledKey, CancellationToken.None);

        Assert.Equal(landed, filed!.Content.ToArray());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(landed)), _indexed.Sha256);
    }

    [Fact]
    public async Task Its_snapshot_and_profile_hold_every_row()
    {
        var profile = await _zone.ReadAsync<SnapshotProfile>(_zone.Host.Keys.Profile(Partition, _indexed.DataVersion));

        var cents = SampleFolder.Rows(Report).Select(SampleFolder.Cents).ToList();
        Assert.Equal((cents.Count, (decimal)cents.Sum() / 100), Count(_zone.Host.Store.PathOf(_zone.Host.Keys.Snapshot(Partition, _indexed.DataVersion))));
        Assert.Equal((cents.Count, (decimal)cents.Sum() / 100), (profile.Rows, profile.Columns.Single(column => column.Name == "balance").ControlTotal));
    }

    [Fact]
    public async Task Its_record_has_the_nine_original_fields_and_ours()
    {
        var record = JsonDocument.Parse((await _zone.TextAsync(_indexed.MetadataKey))!).RootElement;

        Assert.Equal("metadata/cycle3/internal_baseline/run001/bs_consolidated.json", _indexed.MetadataKey);
        Assert.Equal(
            ["s3_path", "table_name", "columns", "partitions", "description", "run_id", "scenario", "cycle", "creation_date",
             "source_key", "sequencer", "landed_at", "data_version", "snapshot_key", "profile"],
            record.EnumerateObject().Select(member => member.Name));
        Assert.Equal(FiledKey, record.GetProperty("s3_path").GetString());
        Assert.Equal("bs_consolidated", record.GetProperty("table_name").GetString());
        Assert.StartsWith("period_id:VARCHAR|business:VARCHAR|", record.GetProperty("columns").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("|balance:DECIMAL(38,2)", record.GetProperty("columns").GetString(), StringComparison.Ordinal);
        Assert.Equal("cycle,scenario,run_id", record.GetProperty("partitions").GetString());
        Assert.Equal(_indexed.LandedAt, record.GetProperty("creation_date").GetDateTimeOffset());
        Assert.Equal(_indexed.Sha256, record.GetProperty("profile").GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Its_card_and_sidecar_stand()
    {
        var card = await _zone.TextAsync("knowledge/cycle3/internal_baseline/run001/bs_consolidated.md");
        var sidecar = JsonDocument.Parse((await _zone.TextAsync("knowledge/cycle3/internal_baseline/run001/bs_consolidated.md.metadata.json"))!);

        Assert.Contains("# bs_consolidated, cycle3, internal_baseline, run001", card, StringComparison.Ordinal);
        Assert.Contains("FIXED INCOME FINANCING", card, StringComparison.Ordinal);
        var attributes = sidecar.RootElement.GetProperty("metadataAttributes");
        Assert.Equal("run001", attributes.GetProperty("run_id").GetString());
        Assert.Equal(_indexed.DataVersion, attributes.GetProperty("data_version").GetString());
    }

    [Fact]
    public async Task No_figure_stands_on_the_card_that_a_model_may_read()
    {
        var profile = await _zone.ReadAsync<SnapshotProfile>(_zone.Host.Keys.Profile(Partition, _indexed.DataVersion));
        var total = profile.Columns.Single(column => column.Name == "balance").ControlTotal!.Value;

        var card = await _zone.TextAsync("knowledge/cycle3/internal_baseline/run001/bs_consolidated.md");

        Assert.Contains("- balance (", card, StringComparison.Ordinal);
        Assert.DoesNotContain(total.ToString(CultureInfo.InvariantCulture), card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_names_it()
    {
        var entry = (await _zone.EntryAsync("run001", "bs_consolidated"))!;
        var index = await _zone.ReadAsync<CatalogIndex>(_zone.Host.Keys.CatalogIndex);

        Assert.Equal(["cycle3"], index.Tables["bs_consolidated"]);
        Assert.Equal((_indexed.DataVersion, _indexed.Rows, _indexed.Sha256), (entry.DataVersion, entry.Rows, entry.Sha256));
        Assert.Equal((Key, FiledKey, _indexed.MetadataKey), (entry.SourceKey, entry.FiledKey, entry.MetadataKey));
        Assert.Equal(entry.LandedAt, entry.FirstLandedAt);
        Assert.Null(entry.FormerDataVersion);
        Assert.True(_indexed.IsCurrent);
    }

    [Fact]
    public async Task The_landed_file_goes_last_after_the_catalogue_commit()
    {
        var changes = _done.Where(done => done.Operation is not (StoreOperation.Find or StoreOperation.Open or StoreOperation.Read)).ToList();

        Assert.False(await _zone.ExistsAsync(Key));
        Assert.Equal((StoreOperation.Delete, Key), changes[^1]);
        Assert.True(changes.IndexOf((StoreOperation.TryWrite, _zone.Host.Keys.Catalog("bs_consolidated", "cycle3"))) > changes.IndexOf((StoreOperation.Create, FiledKey)));
    }

    [Fact]
    public async Task What_the_product_writes_is_never_announced()
    {
        // By the time a second landing is indexed, the folder with the first one's filed CSV has been looked at.
        await _zone.LandAsync(LandingZone.KeyOf("run002"), LandingZone.Good);

        Assert.Equal([Key, LandingZone.KeyOf("run002")], _zone.Probe.Published<FileLanded>().Select(landing => landing.SourceKey));
    }

    private static (long Rows, decimal Total) Count(string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*), SUM(balance) FROM read_parquet('{path}')";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetDecimal(1));
    }
}
