using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>What snapshots hold. Profiles never change, so each is read once in a process.</summary>
public sealed class ProfileStore(IObjectStore store, StoreKeys keys)
{
    private readonly ConcurrentDictionary<string, SnapshotProfile> _known = new(StringComparer.Ordinal);

    /// <summary>The profile of a snapshot, larger dictionaries included.</summary>
    /// <exception cref="ObjectNotFoundException">There is no such snapshot.</exception>
    public async Task<SnapshotProfile> ReadAsync(PartitionId partition, string dataVersion, CancellationToken cancellationToken)
    {
        var key = keys.Profile(partition, dataVersion);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        var profile = StoreJson.Read<SnapshotProfile>(stored.Content.Span);
        var columns = new List<ColumnProfile>(profile.Columns.Count);
        foreach (var column in profile.Columns)
        {
            columns.Add(column.DictionaryKey is { } large ? column with { Dictionary = await ReadDictionaryAsync(large, cancellationToken) } : column);
        }

        return _known.GetOrAdd(key, profile with { Columns = columns });
    }

    private async Task<IReadOnlyList<string>> ReadDictionaryAsync(string key, CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        return StoreJson.Read<List<string>>(stored.Content.Span);
    }
}
