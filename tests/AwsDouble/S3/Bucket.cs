using System.Globalization;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A bucket: the versions of each key, the youngest last, and the uploads in parts.</summary>
internal sealed class Bucket(string name, string folder)
{
    private static long Sequence = DateTimeOffset.UtcNow.Ticks;
    private readonly SortedDictionary<string, List<StoredObject>> _versions = new(StringComparer.Ordinal);

    public string Name => name;

    public bool IsVersioned { get; set; }

    public Dictionary<string, Upload> Uploads { get; } = [];

    public IEnumerable<StoredObject> Current => _versions.Values.Select(versions => versions[^1]).Where(version => !version.IsDeleteMarker);

    public static string NextSequencer() => Interlocked.Increment(ref Sequence).ToString("X18", CultureInfo.InvariantCulture);

    public StoredObject? Find(string key) => _versions.GetValueOrDefault(key)?[^1] is { IsDeleteMarker: false } current ? current : null;

    public StoredObject Get(string key, string? versionId = null)
    {
        if (versionId is null)
        {
            return Find(key) ?? throw new AwsException("NoSuchKey", "The specified key does not exist.", 404) { Members = new() { ["Key"] = key } };
        }

        return _versions.GetValueOrDefault(key)?.Find(version => version.VersionId == versionId)
            ?? throw new AwsException("NoSuchVersion", "The specified version does not exist.", 404) { Members = new() { ["Key"] = key, ["VersionId"] = versionId } };
    }

    public string Keep(byte[] bytes)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Adds a version, or takes the place of the one there is where the bucket has no versions.</summary>
    public StoredObject Put(StoredObject version)
    {
        var kept = version with { VersionId = IsVersioned ? Guid.NewGuid().ToString("N") : "null", Sequencer = NextSequencer() };
        var versions = _versions.TryGetValue(kept.Key, out var known) ? known : _versions[kept.Key] = [];
        versions.RemoveAll(other => other.VersionId == kept.VersionId);
        versions.Add(kept);
        return kept;
    }

    /// <summary>Removes a version, or hides the object behind a mark. Returns what was removed, or the mark; null when there was nothing.</summary>
    public StoredObject? Remove(string key, string? versionId)
    {
        if (IsVersioned && versionId is null)
        {
            return Put(new StoredObject { Key = key, VersionId = "", Path = "", Size = 0, ETag = "", Modified = DateTimeOffset.UtcNow, Sequencer = "", IsDeleteMarker = true });
        }

        if (!_versions.TryGetValue(key, out var versions) || versions.Find(version => version.VersionId == (versionId ?? "null")) is not { } removed)
        {
            return null;
        }

        versions.Remove(removed);
        if (versions.Count == 0)
        {
            _versions.Remove(key);
        }

        return removed;
    }
}
