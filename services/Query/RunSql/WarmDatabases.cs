using DuckDB.NET.Data;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Keeps the databases of the selections asked last. Opening and locking one takes longer than most queries, and nothing a query does can change it:
/// snapshots are written once, the configuration is locked, only SELECT runs.
/// </summary>
internal sealed class WarmDatabases(RunSqlOptions options) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Selection, LockedDatabase Database)> _latestFirst = new();

    /// <summary>A connection to the database of exactly these snapshots.</summary>
    public DuckDBConnection Connect(string table, IReadOnlyList<LocatedSnapshot> snapshots)
    {
        var selection = string.Join('\n', snapshots.Select(s => s.Path).Order(StringComparer.Ordinal).Prepend(table));
        lock (_gate)
        {
#pragma warning disable CA2000 // the list owns it until it is dropped
            var database = Take(selection) ?? LockedDatabase.Open(table, snapshots, options);
#pragma warning restore CA2000
            _latestFirst.AddFirst((selection, database));
            DropOldest();
            return database.Connect();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var (_, database) in _latestFirst)
            {
                database.Dispose();
            }

            _latestFirst.Clear();
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
