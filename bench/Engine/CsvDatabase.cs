using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RunSql;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Bench;

/// <summary>The baseline: DuckDB with the same limits over the CSV itself, with its columns and types declared.</summary>
internal static class CsvDatabase
{
    /// <summary>What somebody who knows DuckDB would declare: it parses text as DECIMAL(38,2), the table's own type, many times slower.</summary>
    private const string MeasureType = "DECIMAL(18,2)";

    public static DuckDBConnection Open(string csv, LandedQuery query, RunSqlOptions options)
    {
        var connection = new DuckDBConnection(string.Create(
            CultureInfo.InvariantCulture, $"DataSource=:memory:;memory_limit={options.MemoryLimitMegabytes}MB;threads={options.Threads}"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // of the benchmark's own making
        command.CommandText = View(csv, query);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return connection;
    }

    private static string View(string csv, LandedQuery query)
    {
        var (cycle, scenario, run, version) = query.Engine.Selection.Single();
        var columns = string.Join(", ", query.Columns.Select(column => $"'{column.Name}': '{(column.Role == ColumnRole.Measure ? MeasureType : column.Type)}'"));
        return $$"""
            CREATE VIEW "{{SqlBuilder.VersionsTable(query.Engine.Table)}}" AS
            SELECT *, '{{cycle}}' AS cycle, '{{scenario}}' AS scenario, '{{run}}' AS run_id, '{{version}}' AS data_version
            FROM read_csv('{{csv}}', delim = '|', header = true, columns = { {{columns}} })
            """;
    }
}
