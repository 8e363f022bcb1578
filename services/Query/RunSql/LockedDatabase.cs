using System.Globalization;
using Ccar.Messaging.Query.BuildSql;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// A DuckDB database in memory that can open the given snapshots and no other file, cannot load extensions, and whose configuration is locked.
/// It could still write to an allowed path; that is why nothing but a checked SELECT is run on it.
/// </summary>
public sealed class LockedDatabase : IDisposable
{
    private readonly DuckDBConnection _owner;

    private LockedDatabase(DuckDBConnection owner) => _owner = owner;

    /// <summary>Opens and locks a database with one view over the snapshots.</summary>
    public static LockedDatabase Open(string table, IReadOnlyList<LocatedSnapshot> snapshots, RunSqlOptions options) =>
        Lock(OpenBlank(options), table, snapshots);

    /// <summary>Opens a database that is not locked yet; nothing runs on it before <see cref="Lock"/>.</summary>
    internal static DuckDBConnection OpenBlank(RunSqlOptions options)
    {
        var blank = new DuckDBConnection(ConnectionString(options));
        blank.Open();
        return blank;
    }

    /// <summary>Makes a blank database the one of the given snapshots, for good.</summary>
    internal static LockedDatabase Lock(DuckDBConnection blank, string table, IReadOnlyList<LocatedSnapshot> snapshots)
    {
        try
        {
            Execute(blank, Restrictions(snapshots));
            Execute(blank, View(table, snapshots));
            Execute(blank, "SET lock_configuration = true");
            return new LockedDatabase(blank);
        }
        catch
        {
            blank.Dispose();
            throw;
        }
    }

    /// <summary>A further connection; the database lives until the last one is closed.</summary>
    public DuckDBConnection Connect()
    {
        var connection = _owner.Duplicate();
        connection.Open();
        return connection;
    }

    public void Dispose() => _owner.Dispose();

    private static string ConnectionString(RunSqlOptions options) =>
        $"DataSource=:memory:;{Limits(options)};autoinstall_known_extensions=false;autoload_known_extensions=false";

    private static string Limits(RunSqlOptions options) =>
        string.Create(CultureInfo.InvariantCulture, $"memory_limit={options.MemoryLimitMegabytes}MB;threads={options.Threads}");

    // The order matters: once external access is off, paths and the spill folder can no longer be set.
    private static string Restrictions(IReadOnlyList<LocatedSnapshot> snapshots) =>
        $"""
        SET temp_directory = '';
        SET parquet_metadata_cache = true;
        SET enable_external_file_cache = false;
        SET allowed_paths = [{string.Join(", ", snapshots.Select(PathLiteral))}];
        SET enable_external_access = false;
        """;

    // Keys are constants and not read off the path: a data folder named like 'run_id=x' must not become a column.
    private static string View(string table, IReadOnlyList<LocatedSnapshot> snapshots) =>
        $"CREATE VIEW {new SqlIdentifier(SqlBuilder.VersionsTable(table))} AS {string.Join(" UNION ALL BY NAME ", snapshots.Select(Scan))}";

    private static string Scan(LocatedSnapshot snapshot)
    {
        var keys = PartitionColumns.All.Select(column =>
            $"{SqlLiteral.Text(PartitionColumns.ValueOf(snapshot.Partition, column))} AS {new SqlIdentifier(column)}");
        return $"SELECT *, {string.Join(", ", keys)} FROM read_parquet({PathLiteral(snapshot)}, hive_partitioning = false)";
    }

    private static SqlLiteral PathLiteral(LocatedSnapshot snapshot) =>
        snapshot.Path.AsSpan().IndexOfAny('*', '?', '[') < 0
            ? SqlLiteral.Text(snapshot.Path)
            : throw new EngineFailedException($"DuckDB takes '*', '?' and '[' in a path for patterns; move the data folder away from '{snapshot.Path}'.");

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // built above from literals and quoted names only
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
