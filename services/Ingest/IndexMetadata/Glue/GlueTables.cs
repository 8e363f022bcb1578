using System.Collections.Concurrent;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// Makes tables, adds columns to them, and remembers for some seconds what is ready: a table that somebody else put in the place of the product's must not
/// be taken for it.
/// </summary>
internal sealed class GlueTables(GlueCatalog glue, TimeProvider clock)
{
    // Others that make and widen the same table at the same moment are few.
    private const int MostAttempts = 8;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (StorageDescriptor Layout, long SeenAt)> _ready = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);

    /// <summary>The layout of a table that is known to have these columns; null when it is to be looked at.</summary>
    public StorageDescriptor? Find(string table, IReadOnlyList<ColumnSchema> columns) =>
        columns.Count > 0 && FindFresh(table) is { } layout && Covers(layout, [.. columns.Select(GlueTypes.ColumnOf)]) ? layout : null;

    /// <summary>Forgets a table that turned out to be gone.</summary>
    public void Forget(string table) => _ready.TryRemove(table, out _);

    /// <summary>Sees to it that the table is there with at least these columns, if it is the product's.</summary>
    public async Task<TableCheck> EnsureAsync(TableShape wanted, CancellationToken cancellationToken)
    {
        if (FindReady(wanted) is { } known)
        {
            return known;
        }

        // One at a time, so that many landings of a new table ask once.
        var turn = _turns.GetOrAdd(wanted.Name, static _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        try
        {
            return FindReady(wanted) ?? await SettleAsync(wanted, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<TableCheck> SettleAsync(TableShape wanted, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await TrySettleAsync(wanted, cancellationToken) is { } settled)
            {
                return settled;
            }
        }

        throw new AwsUnavailableException($"The table {glue.Database}.{wanted.Name} was changed by others {MostAttempts} times while it was being made ready.");
    }

    // Null: look again. After a change as well, because an update that overlapped with another one may be lost.
    private async Task<TableCheck?> TrySettleAsync(TableShape wanted, CancellationToken cancellationToken)
    {
        if (await glue.FindTableAsync(wanted.Name, cancellationToken) is not { } found)
        {
            var input = wanted.ToInput();
            return await glue.TryCreateTableAsync(input, cancellationToken) ? Remember(wanted.Name, input.StorageDescriptor!) : null;
        }

        if (TableRules.WhyNotOurs(found, wanted) is { } why)
        {
            return new TableCheck.NotOurs(why);
        }

        var columns = found.StorageDescriptor?.Columns ?? [];
        if (TableRules.FindTypeChange(columns, wanted.Columns) is { } changed)
        {
            return changed;
        }

        if (TableRules.FindMissing(columns, wanted.Columns) is { Count: > 0 } missing)
        {
            await glue.TryUpdateTableAsync(TableCopies.WithColumns(found, missing), found.VersionId, cancellationToken);
            return null;
        }

        return Remember(wanted.Name, found.StorageDescriptor!);
    }

    private TableCheck.Ready Remember(string table, StorageDescriptor layout)
    {
        _ready[table] = (layout, clock.GetTimestamp());
        return new TableCheck.Ready(layout);
    }

    private TableCheck.Ready? FindReady(TableShape wanted) =>
        FindFresh(wanted.Name) is { } layout && Covers(layout, wanted.Columns) ? new TableCheck.Ready(layout) : null;

    private StorageDescriptor? FindFresh(string table) =>
        _ready.TryGetValue(table, out var known) && clock.GetElapsedTime(known.SeenAt) < Fresh ? known.Layout : null;

    private static bool Covers(StorageDescriptor layout, IReadOnlyList<Column> columns) =>
        TableRules.FindMissing(layout.Columns ?? [], columns).Count == 0 && TableRules.FindTypeChange(layout.Columns ?? [], columns) is null;
}
