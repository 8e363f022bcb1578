using System.Numerics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using DuckDB.NET.Data;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>A store on disk with snapshots where the product puts them.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly FileObjectStore _store;

    public SnapshotFolder() => _store = new FileObjectStore(_root.Path);

    public StoreKeys Keys { get; } = new(Options.Create(new StorageOptions()));

    public SnapshotLocator Locator => new(Keys, _store);

    public string Root => _root.Path;

    public FileObjectStore Store => _store;

    public DuckDbQueryEngine Engine(RunSqlOptions? options = null) => new(Locator, Options.Create(options ?? new RunSqlOptions()), TimeProvider.System);

    public string PathOf(SelectedPartition partition) =>
        _store.PathOf(Keys.Snapshot(new PartitionId("bs_consolidated", partition.Cycle, partition.Scenario, partition.RunId), partition.DataVersion));

    /// <summary>Writes a snapshot of the given SELECT.</summary>
    public SelectedPartition Add(string run, string select, string cycle = "cycle3", string scenario = "internal_baseline")
    {
        var partition = Attributes.Partition(run, cycle, scenario);
        var path = PathOf(partition);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Execute($"COPY ({select}) TO '{path}' (FORMAT parquet)");
        return partition;
    }

    /// <summary>Writes a snapshot with one row for each amount of cents.</summary>
    public SelectedPartition AddCents(string run, params IEnumerable<BigInteger> cents) =>
        Add(run, $"SELECT '2023Q4' AS period_id, 'FIXED INCOME FINANCING' AS business, 'U10000000' AS level_2, CAST(money AS DECIMAL(38,2)) AS balance FROM (VALUES {string.Join(", ", cents.Select(Money))}) AS t (money)");

    public static EngineQuery Query(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection) =>
        Query(SqlBuilder.Build(attributes, selection, Attributes.Definition), selection);

    public static EngineQuery Query(string sql, IReadOnlyList<SelectedPartition> selection) => new()
    {
        QuestionId = Guid.Empty,
        Sql = sql,
        Table = "bs_consolidated",
        Selection = selection,
        Deadline = DateTimeOffset.UtcNow.AddMinutes(2),
    };

    public static void Execute(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _root.Dispose();

    private static string Money(BigInteger cents)
    {
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(cents), 100);
        return $"('{(cents.Sign < 0 ? "-" : "")}{whole}.{(int)rest:00}')";
    }
}
