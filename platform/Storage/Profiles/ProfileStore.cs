using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>What snapshots hold. Profiles never change, so those of late questions are kept.</summary>
public sealed class ProfileStore(IObjectStore store, StoreKeys keys)
{
    /// <summary>Dictionaries take memory: beyond this many profiles the collection begins anew.</summary>
    private const int MostKept = 500;

    /// <summary>Profiles on their way from one stage to the next: as many as stages work on at a time, and some that wait between them.</summary>
    private const int MostHandedOver = 256;

    /// <summary>Larger ones are read again.</summary>
    private const int LargestHandedOver = 64 << 10;

    private readonly ConcurrentDictionary<string, SnapshotProfile> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SnapshotProfile> _handedOver = new(StringComparer.Ordinal);

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

    /// <summary>Stores the profile of a snapshot, once. Who reads it next with <see cref="ReadOnceAsync"/> in this process has it from memory.</summary>
    /// <returns>False where one stands already.</returns>
    public async Task<bool> WriteAsync(PartitionId partition, string dataVersion, SnapshotProfile profile, CancellationToken cancellationToken)
    {
        var (key, content) = (keys.Profile(partition, dataVersion), StoreJson.Write(profile));

        // One that stands already may be a former writer's, and is what counts.
        if (!await store.TryWriteDocumentAsync(key, content, null, cancellationToken))
        {
            return false;
        }

        if (content.Length <= LargestHandedOver)
        {
            HandOver(key, profile);
        }

        return true;
    }

    /// <summary>The profile as it is stored, without the larger dictionaries; nothing is kept.</summary>
    /// <exception cref="ObjectNotFoundException">There is no such snapshot.</exception>
    public async Task<SnapshotProfile> ReadOnceAsync(PartitionId partition, string dataVersion, CancellationToken cancellationToken)
    {
        var key = keys.Profile(partition, dataVersion);
        if (_handedOver.TryRemove(key, out var own))
        {
            return own;
        }

        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        return StoreJson.Read<SnapshotProfile>(key, stored);
    }

    private void HandOver(string key, SnapshotProfile profile)
    {
        if (_handedOver.Count >= MostHandedOver)
        {
            _handedOver.Clear();
        }

        _handedOver[key] = profile;
    }

    private async Task<IReadOnlyList<string>> ReadDictionaryAsync(string key, CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(key, cancellationToken) ?? throw new ObjectNotFoundException(key);
        return StoreJson.Read<List<string>>(key, stored);
    }
}
