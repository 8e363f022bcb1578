using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_statement_is_not_ours : IDisposable
{
    private readonly SnapshotFolder _folder = new();
    private readonly SelectedPartition _selected;
    private readonly SelectedPartition _other;

    public When_a_statement_is_not_ours()
    {
        _selected = _folder.AddCents("run001", 100);
        _other = _folder.AddCents("run002", 200);
    }

    public static TheoryData<string> Hostile =>
    [
        "COPY (SELECT 1) TO '{folder}/out.csv'",
        "COPY (SELECT 1) TO '{selected}'",
        "ATTACH '{folder}/x.db' AS x",
        "INSTALL httpfs",
        "LOAD '{folder}/x.duckdb_extension'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM read_parquet('{other}')",
        "SELECT * FROM glob('/etc/*')",
        "PRAGMA threads = 4",
        "SET memory_limit = '9GB'",
        "SET enable_external_access = true",
        "RESET allowed_paths",
        "EXPORT DATABASE '{folder}/export'",
        "CREATE TABLE t AS SELECT 1",
        "DROP VIEW bs_consolidated_versions",
        "EXPLAIN ANALYZE COPY (SELECT 1) TO '{folder}/out.csv'",
        "SELECT 1; SELECT 2",
        "",
        "SELEKT",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_guard_refuses_it(string text) =>
        Assert.Throws<SqlRejectedException>(() => SqlGuard.Check(Fill(text), Attributes.Total(), [_selected], Attributes.Definition));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task The_engine_refuses_it_without_a_guard(string text)
    {
        using var engine = _folder.Engine();
        var before = Files();

        await Assert.ThrowsAsync<SqlRejectedException>(() => engine.RunAsync(SnapshotFolder.Query(Fill(text), [_selected]), CancellationToken.None));

        Assert.Equal(before, Files());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_connection_refuses_it_without_the_engine(string text)
    {
        using var database = LockedDatabase.Open("bs_consolidated", _folder.Locator.Locate("bs_consolidated", [_selected]), new RunSqlOptions());
        using var connection = database.Connect();
        var before = Files();

        Assert.ThrowsAny<Exception>(() => RunAsSelect(connection, Fill(text)));

        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("\"balance\"", "\"balance\") AS \"a\", SUM(1")]
    [InlineData("\"bs_consolidated_versions\"", "\"duckdb_settings\"")]
    [InlineData("\"bs_consolidated_versions\"", "read_text('/etc/passwd')")]
    [InlineData("'2023Q4'", "(SELECT 1)")]
    [InlineData("'2023Q4'", "'2023Q4' OR 1 = 1")]
    [InlineData("'2023Q4'", "'2023Q4' -- ")]
    [InlineData("\nWHERE", "\nCROSS JOIN range(9)\nWHERE")]
    [InlineData("\nGROUP", "\nUNION ALL SELECT 1, 2\nGROUP")]
    [InlineData("SUM(", "sum(")]
    [InlineData("SUM(", "ARG_MAX(")]
    public async Task The_engine_runs_only_the_rendered_shape(string replaced, string by)
    {
        using var engine = _folder.Engine();
        var sql = SqlBuilder.Build(Attributes.Total(), [_selected], Attributes.Definition).Replace(replaced, by, StringComparison.Ordinal);

        await Assert.ThrowsAsync<SqlRejectedException>(() => engine.RunAsync(SnapshotFolder.Query(sql, [_selected]), CancellationToken.None));
    }

    [Fact]
    public async Task A_statement_that_selects_another_partition_reads_nothing_of_it()
    {
        using var engine = _folder.Engine();
        var sql = SqlBuilder.Build(Attributes.Total(), [_selected, _other], Attributes.Definition);

        var result = await engine.RunAsync(SnapshotFolder.Query(sql, [_selected]), CancellationToken.None);

        Assert.Equal(["run001"], result.Table.Rows.Select(r => r.Keys[0]));
    }

    [Fact]
    public void The_guard_passes_the_rendered_statement_and_nothing_near_it()
    {
        var sql = SqlBuilder.Build(Attributes.Total(), [_selected], Attributes.Definition);

        SqlGuard.Check(sql, Attributes.Total(), [_selected], Attributes.Definition);

        Assert.Throws<SqlRejectedException>(() => SqlGuard.Check(sql + " ", Attributes.Total(), [_selected], Attributes.Definition));
        Assert.Throws<SqlRejectedException>(() => SqlGuard.Check(sql.Replace("2023Q4", "2022Q4", StringComparison.Ordinal), Attributes.Total(), [_selected], Attributes.Definition));
    }

    private static void RunAsSelect(DuckDBConnection connection, string sql)
    {
        StatementKind.RequireOneSelect(connection, sql);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Fill(string text) => text
        .Replace("{folder}", _folder.Root, StringComparison.Ordinal)
        .Replace("{selected}", _folder.PathOf(_selected), StringComparison.Ordinal)
        .Replace("{other}", _folder.PathOf(_other), StringComparison.Ordinal);

    private List<(string Path, long Length)> Files() =>
        [.. new DirectoryInfo(_folder.Root).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (f.FullName, f.Length)).Order()];
}
