using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Ccar.Messaging.Storage;

/// <summary>Reads and commits the catalogue. Commits that meet in one process are written by one compare-and-swap.</summary>
public sealed class CatalogStore(IObjectStore store, StoreKeys keys, TimeProvider? clock = null)
{
    private static readonly TimeSpan IndexKnown = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly ConcurrentDictionary<(string Table, string Cycle), CommitGroup> _groups = new();
    private readonly ConcurrentDictionary<(string Table, string Cycle), (string ETag, CatalogDocument Document)> _parsed = new();
    private readonly ConcurrentDictionary<(string Table, string Cycle), long> _inIndex = new();

    /// <summary>Which tables and cycles there are.</summary>
    public async Task<CatalogIndex> ReadIndexAsync(CancellationToken cancellationToken)
    {
        var document = await store.ReadDocumentAsync(keys.CatalogIndex, cancellationToken);
        return document is null ? new CatalogIndex() : StoreJson.Read<CatalogIndex>(keys.CatalogIndex, document);
    }

    /// <summary>Every document there is. The documents are listed and not looked up in the index, which may be gone while they are not.</summary>
    public async IAsyncEnumerable<CatalogDocument> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var found in store.ListAsync(keys.CatalogPrefix, cancellationToken))
        {
            if (found.Key[keys.CatalogPrefix.Length..].Split('/') is [var table, var file] && file.EndsWith(".json", StringComparison.Ordinal))
            {
                yield return await ReadAsync(table, file[..^".json".Length], cancellationToken);
            }
        }
    }

    /// <summary>What is current for a table and cycle; empty when nothing has landed.</summary>
    public async Task<CatalogDocument> ReadAsync(string table, string cycle, CancellationToken cancellationToken) =>
        (await ReadForUpdateAsync(table, cycle, cancellationToken)).Document;

    /// <summary>
    /// Changes the document of a table and cycle. The change may be applied more than once, each time to what is current then; the last application counts.
    /// Returns the document before and after it.
    /// </summary>
    public Task<CatalogChange> CommitAsync(string table, string cycle, Func<CatalogDocument, CatalogDocument> change, CancellationToken cancellationToken) =>
        _groups.GetOrAdd((table, cycle), static (id, own) => new CommitGroup(own, id.Table, id.Cycle), this).CommitAsync(change, cancellationToken);

    /// <summary>Writes a document if nobody else has since it was read; false when somebody has.</summary>
    internal async Task<bool> TryWriteAsync(CatalogDocument document, string? expectedETag, CancellationToken cancellationToken)
    {
        if (!await store.TryWriteDocumentAsync(keys.Catalog(document.Table, document.Cycle), StoreJson.Write(document), expectedETag, cancellationToken))
        {
            return false;
        }

        // The index follows the document: a crash in between leaves the landed file, and its next landing adds the cycle.
        // What is in it stays in it, unless somebody restores an older one: looked for again after a while, and not with each commit.
        if (!_inIndex.TryGetValue((document.Table, document.Cycle), out var seen) || _clock.GetElapsedTime(seen) >= IndexKnown)
        {
            await AddToIndexAsync(document.Table, document.Cycle, cancellationToken);
            _inIndex[(document.Table, document.Cycle)] = _clock.GetTimestamp();
        }

        return true;
    }

    /// <summary>Adds a cycle to the index unless it is there.</summary>
    internal async Task AddToIndexAsync(string table, string cycle, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.ReadDocumentAsync(keys.CatalogIndex, cancellationToken);
            var index = stored is null ? new CatalogIndex() : StoreJson.Read<CatalogIndex>(keys.CatalogIndex, stored);
            var wider = index.With(table, cycle);
            if (ReferenceEquals(wider, index) || await store.TryWriteDocumentAsync(keys.CatalogIndex, StoreJson.Write(wider), stored?.ETag, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Reads a document with its ETag.</summary>
    internal async Task<(CatalogDocument Document, string? ETag)> ReadForUpdateAsync(string table, string cycle, CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(keys.Catalog(table, cycle), cancellationToken);
        return stored is null
            ? (new CatalogDocument { Table = table, Cycle = cycle }, null)
            : (Parse((table, cycle), stored), stored.ETag);
    }

    // A landing reads the document several times and changes it once; a document of a thousand runs takes longer to parse than a landing's other work.
    private CatalogDocument Parse((string Table, string Cycle) id, StoredDocument stored)
    {
        if (_parsed.TryGetValue(id, out var known) && known.ETag == stored.ETag)
        {
            return known.Document;
        }

        var document = StoreJson.Read<CatalogDocument>(keys.Catalog(id.Table, id.Cycle), stored);
        _parsed[id] = (stored.ETag, document);
        return document;
    }
}
