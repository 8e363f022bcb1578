using DuckDB.NET.Data;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Keeps the databases of the selections asked last, and one blank database for the next new selection: opening one takes longer than most queries.
/// Nothing a query does can change a kept one: snapshots are written once, the configuration is locked, only SELECT runs.
/// </summary>
internal sealed class WarmDatabases(RunSqlOptions options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly LinkedList<(string Selection, LockedDatabase Database)> _latestFirst = new();
    private Task<DuckDBConnection> _blank = OpenBlankAsync(options);

    /// <summary>A connection to the database of exactly these snapshots.</summary>
    public async Task<DuckDBConnection> ConnectAsync(string table, IReadOnlyList<LocatedSnapshot> snapshots, CancellationToken cancellationToken)
    {
        var selection = string.Join('\n', snapshots.Select(s => s.Path).Order(StringComparer.Ordinal).Prepend(table));
        await _gate.WaitAsync(cancellationToken);
        try
        {
#pragma warning disable CA2000 // the list owns it until it is dropped
            var database = Take(selection) ?? await LockAsync(table, snapshots);
#pragma warning restore CA2000
            _latestFirst.AddFirst((selection, database));
            DropOldest();
            return database.Connect();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var (_, database) in _latestFirst)
        {
            database.Dispose();
        }

        _latestFirst.Clear();
        DisposeBlank();
        _gate.Dispose();
    }

    private void DisposeBlank()
    {
        try
        {
            _blank.GetAwaiter().GetResult().Dispose();
        }
        catch (DuckDBException)
        {
            // It never opened; whoever would have needed it would have been told.
        }
    }

    private static Task<DuckDBConnection> OpenBlankAsync(RunSqlOptions options) => Task.Run(() => LockedDatabase.OpenBlank(options));

    private async Task<LockedDatabase> LockAsync(string table, IReadOnlyList<LocatedSnapshot> snapshots)
    {
        try
        {
            return LockedDatabase.Lock(await _blank, table, snapshots);
        }
        finally
        {
            _blank = OpenBlankAsync(options);
        }
    }

    private LockedDatabase? Take(string selection)
    {
        for (var node = _latestFirst.First; node is not null; node = node.Next)
        {
            if (node.Value.Selection == selection)
            {
                _latestFirst.Remove(node);
                return node.Value.Database;
            }
        }

        return null;
    }

    private void DropOldest()
    {
        if (_latestFirst.Count > options.WarmDatabases)
        {
            _latestFirst.Last!.Value.Database.Dispose();
            _latestFirst.RemoveLast();
        }
    }
}
