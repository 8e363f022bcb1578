using System.Text.RegularExpressions;
using Ccar.Messaging.AwsDouble.Glue;
using Ccar.Messaging.AwsDouble.S3;
using DuckDB.NET.Data;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Runs SQL with DuckDB over the tables that Glue knows and the objects that S3 holds.</summary>
internal sealed partial class QueryEngine(ObjectStore store, DataCatalog catalog)
{
    private const int Syntax = 1001;
    private const int NoTable = 1101;
    private const int NoColumn = 1102;
    private const int Other = 1201;

    public QueryResult Run(QueryRequest request, CancellationToken stopping)
    {
        if (!Readable().IsMatch(request.Sql))
        {
            throw QueryFailedException.User(Syntax, $"NOT_SUPPORTED: the double runs queries, not '{request.Sql}'");
        }

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var selection = PartitionSelection.Of(request.Sql);
        var scanned = 0L;
        Execute(connection, $"CREATE SCHEMA {Sql.Name(request.Database)}; SET schema = {Sql.Text(request.Database)};");
        foreach (var name in catalog.TableNames(request.Database).Where(name => Names(request.Sql, name)))
        {
            var view = new TableView(store, connection, catalog.Table(request.Database, name)!);
            scanned += view.Create(catalog.Partitions(request.Database, name), selection);
        }

        return Read(connection, request, scanned, stopping);
    }

    // The name as a whole: that of one table may begin another's, whose files would be counted as well.
    private static bool Names(string sql, string table) => Regex.IsMatch(sql, $@"(?<!\w){Regex.Escape(table)}(?!\w)", RegexOptions.IgnoreCase);

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static QueryResult Read(DuckDBConnection connection, QueryRequest request, long scanned, CancellationToken stopping)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql.WithParameters(request.Sql, request.Parameters);
        try
        {
            using var interrupt = stopping.Register(command.Cancel);
            using var reader = command.ExecuteReader();
            return new ResultRows(reader).Read(scanned);
        }
        catch (DuckDBException failed)
        {
            stopping.ThrowIfCancellationRequested();
            throw Failure(failed.Message, request);
        }
    }

    private static QueryFailedException Failure(string message, QueryRequest request)
    {
        if (MissingTable().Match(message) is { Success: true } table)
        {
            return QueryFailedException.User(NoTable, $"TABLE_NOT_FOUND: line 1:1: Table 'awsdatacatalog.{request.Database}.{table.Groups[1].Value}' does not exist");
        }

        if (MissingColumn().Match(message) is { Success: true } column)
        {
            return QueryFailedException.User(NoColumn, $"COLUMN_NOT_FOUND: line 1:1: Column '{column.Groups[1].Value}' cannot be resolved or requester is not authorized to access requested resources");
        }

        return message.Contains("Parser Error", StringComparison.Ordinal)
            ? QueryFailedException.User(Syntax, $"SYNTAX_ERROR: {message}")
            : QueryFailedException.User(Other, $"GENERIC_USER_ERROR: {message}");
    }

    [GeneratedRegex(@"\A\s*(?:SELECT|WITH|VALUES)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Readable();

    [GeneratedRegex("Table with name (\\S+) does not exist")]
    private static partial Regex MissingTable();

    [GeneratedRegex("Referenced column \"([^\"]+)\" not found|Values list .* does not have a column named \"([^\"]+)\"")]
    private static partial Regex MissingColumn();
}
