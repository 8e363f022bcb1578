using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;
using DuckDB.NET.Data;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>DuckDB in this process, over snapshots that are files.</summary>
public sealed class DuckDbQueryEngine(SnapshotLocator locator, IOptions<RunSqlOptions> options, TimeProvider time) : IQueryEngine, IDisposable
{
    private readonly RunSqlOptions _options = options.Value;
    private readonly WarmDatabases _databases = new(options.Value);

    /// <inheritdoc/>
    public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
    {
        RenderedShape.Check(query.Sql, SqlBuilder.VersionsTable(query.Table));
        using var limit = new QueryTimeLimit(query.Deadline, _options, time, cancellationToken);
        limit.ThrowIfOver();
        var snapshots = locator.Locate(query.Table, query.Selection);
        return new EngineResult
        {
            Table = await RunAsync(query, snapshots, limit),
            Engine = "duckdb",
            BytesScanned = snapshots.Sum(s => s.Bytes),
        };
    }

    public void Dispose() => _databases.Dispose();

    private async Task<ResultTable> RunAsync(EngineQuery query, IReadOnlyList<LocatedSnapshot> snapshots, QueryTimeLimit limit)
    {
        try
        {
            using var connection = await _databases.ConnectAsync(query.Table, snapshots, limit.Token);
            StatementKind.RequireOneSelect(connection, query.Sql);
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // rendered by the typed tree, checked three times
            command.CommandText = query.Sql;
#pragma warning restore CA2100
            return await InterruptibleQuery.RunAsync(command, () => Read(command), limit.Token);
        }
        catch (Exception failure) when (limit.IsOver && failure is not SqlRejectedException)
        {
            limit.ThrowIfOver();
            throw;
        }
        catch (DuckDBException failure)
        {
            throw new EngineFailedException($"DuckDB could not run the statement: {failure.Message}", failure);
        }
    }

    private ResultTable Read(DuckDBCommand command)
    {
        using var reader = command.ExecuteReader();
        return new ResultReader(reader, _options.MaxRows).Read();
    }
}
