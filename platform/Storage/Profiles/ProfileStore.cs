using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>What snapshots hold. Profiles never change, so those of late questions are kept.</summary>
public sealed class ProfileStore(IObjectStore store, StoreKeys keys)
{
    /// <summary>Dictionaries take memory: beyond this many profiles the collection begins anew.</summary>
    private const int MostKept = 500;

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

        var profile = await ReadOnceAsync(partition, dataVersion, cancellationToken);
        var columns = new List<ColumnProfile>(profile.Columns.Count);
        foreach (var column in profile.Columns)
        {
            columns.Add(column.DictionaryKey is { } large ? column with { Dictionary = await ReadDictionaryAsync(large, cancellationToken) } : column);
        }

        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(key, profile with { Columns = columns });
    }

    /// <summary>The profile as it is stored, without the larger dictionaries; nothing is kept.</summary>
    /// <exception cref="ObjectNotFoundException">There is no such snapshot.</exception>
    public async Task<SnapshotProfile> ReadOnceAsync(PartitionId partition, string dataVersion, CancellationToken cancellationToken)
    {
        var key = keys.Profile(partition, dataVersion);
        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        return StoreJson.Read<SnapshotProfile>(key, stored);
    }

    private async Task<IReadOnlyList<string>> ReadDictionaryAsync(string key, CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        return StoreJson.Read<List<string>>(key, stored);
    }
}
