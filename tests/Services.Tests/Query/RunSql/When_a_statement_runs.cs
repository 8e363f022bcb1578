using System.Numerics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_statement_runs : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_run_has_its_own_figure_and_other_partitions_are_left_out()
    {
        SelectedPartition[] selection = [_folder.AddCents("run001", 100, 250), _folder.AddCents("run002", -500)];
        _folder.AddCents("run003", 999);
        using var engine = _folder.Engine();

        var result = await engine.RunAsync(SnapshotFolder.Query(Attributes.Total("business"), selection), CancellationToken.None);

        Assert.Equal(["run_id", "business"], result.Table.KeyColumns);
        Assert.Equal(["total_balance"], result.Table.ValueColumns);
        Assert.Equal([("run001", 3.50m), ("run002", -5.00m)], result.Table.Rows.Select(r => (r.Keys[0], r.Values[0]!.Value)).Order());
        Assert.Equal("-5.00", result.Table.Rows.Single(r => r.Keys[0] == "run002").Values[0]!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(selection.Sum(p => new FileInfo(_folder.PathOf(p)).Length), result.BytesScanned);
        Assert.Equal("duckdb", result.Engine);
    }

    [Fact]
    public async Task A_million_rows_are_added_to_the_cent()
    {
        var partition = _folder.Add("run001", "SELECT '2023Q4' AS period_id, 'B' AS business, 'L' AS level_2, CAST(i * 7919 % 1000003 - 333333 AS DECIMAL(38,2)) + CAST(0.01 AS DECIMAL(38,2)) * (i % 100) AS balance FROM range(1000000) AS t (i)");
        var cents = Enumerable.Range(0, 1_000_000).Aggregate(BigInteger.Zero, (sum, i) => sum + (((i * 7919L % 1000003) - 333333) * 100) + (i % 100));
        using var engine = _folder.Engine();

        var result = await engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Avg, "balance"), [partition]), CancellationToken.None);

        Assert.Equal([(decimal)cents / 100, 1_000_000m], result.Table.Rows.Single().Values);
    }

    [Fact]
    public async Task A_group_without_any_value_is_null_and_not_zero()
    {
        var partition = _folder.Add("run001", "SELECT '2023Q4' AS period_id, 'B' AS business, 'L' AS level_2, CAST(NULL AS DECIMAL(38,2)) AS balance");
        using var engine = _folder.Engine();

        var result = await engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Sum, "balance"), [partition]), CancellationToken.None);

        Assert.Null(result.Table.Rows.Single().Values[0]);
    }

    [Fact]
    public async Task A_figure_beyond_exact_decimals_is_an_error_and_not_rounded()
    {
        var partition = _folder.AddCents("run001", BigInteger.Parse("792281625142643375935439503351", System.Globalization.CultureInfo.InvariantCulture));
        using var engine = _folder.Engine();

        var failure = await Assert.ThrowsAsync<FigureTooLargeException>(() => engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Sum, "balance"), [partition]), CancellationToken.None));

        Assert.Contains("'total_balance' (792281625142643375935439503351, 2 decimals)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_beyond_the_engines_range_is_an_error()
    {
        var nines = BigInteger.Pow(10, 38) - 1;
        var partition = _folder.AddCents("run001", nines, nines, nines);
        using var engine = _folder.Engine();

        await Assert.ThrowsAsync<EngineFailedException>(() => engine.RunAsync(SnapshotFolder.Query(Attributes.Of(AggregationFunction.Sum, "balance"), [partition]), CancellationToken.None));
    }

    [Fact]
    public async Task A_missing_snapshot_is_named()
    {
        using var engine = _folder.Engine();

        var failure = await Assert.ThrowsAsync<SnapshotMissingException>(() => engine.RunAsync(SnapshotFolder.Query(Attributes.Total(), Attributes.Runs("run001")), CancellationToken.None));

        Assert.Contains("bs_consolidated, cycle3, internal_baseline, run001 in data version 5f0c", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_named_like_a_partition_key_changes_nothing()
    {
        var partition = _folder.AddCents("run001", 100);
        var nested = Directory.CreateDirectory(Path.Combine(_folder.Root, "run_id=zzz", "balance=7", "o'neil"));
        var moved = new LocatedSnapshot(partition, Path.Combine(nested.FullName, "part-0.parquet"), 1);
        File.Copy(_folder.PathOf(partition), moved.Path);

        using var database = LockedDatabase.Open("bs_consolidated", [moved], new RunSqlOptions());
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT run_id || ' ' || CAST(balance AS VARCHAR) FROM bs_consolidated_versions""";

        Assert.Equal("run001 1.00", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Many_selections_at_once_each_have_their_own_figure_when_few_databases_are_kept()
    {
        var partitions = Enumerable.Range(1, 4).Select(i => _folder.AddCents($"run00{i}", i)).ToList();
        using var engine = _folder.Engine(new RunSqlOptions { WarmDatabases = 2 });

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => engine.RunAsync(SnapshotFolder.Query(Attributes.Total(), [partitions[i % 4]]), CancellationToken.None)));

        Assert.All(results.Index(), r => Assert.Equal(((r.Index % 4) + 1) / 100m, r.Item.Table.Rows.Single().Values[0]));
    }
}
