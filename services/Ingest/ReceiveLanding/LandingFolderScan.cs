using System.IO.Enumeration;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Finds the files of the landing folder that are complete and not announced yet.</summary>
internal sealed class LandingFolderScan(
    IObjectStore store, ILocalFiles files, StoreKeys keys, LandedFiles landed, LandingSequence sequence, IOptions<ReceiveLandingOptions> options, TimeProvider clock)
{
    private static readonly HashSet<string> EmptySet = [];
    private Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<ObjectCreated>> FindNewAsync(CancellationToken cancellationToken)
    {
        Forget();
        var now = clock.GetUtcNow();
        var found = new List<ObjectCreated>();
        var seen = new Dictionary<string, Seen>(StringComparer.Ordinal);
        var present = Keys().Where(files.IsKey).ToList();
        var written = present.Count == 0 ? EmptySet : FilesBeingWritten.Below(files.PathOf(keys.LandingPrefix.TrimEnd('/')));
        foreach (var key in present)
        {
            if (!written.Contains(files.PathOf(key)) && await store.FindAsync(key, cancellationToken) is { } file)
            {
                seen[key] = await LookAtAsync(file, now, found, cancellationToken);
            }
        }

        _seen = seen;
        return found;
    }

    private async Task<Seen> LookAtAsync(ObjectInfo file, DateTimeOffset now, List<ObjectCreated> found, CancellationToken cancellationToken)
    {
        var former = _seen.GetValueOrDefault(file.Key);
        var isSame = former?.ETag == file.ETag;
        if (!IsSettled(file, isSame ? former : null, now) || (isSame && !IsDueAgain(former!, now)))
        {
            return isSame ? former! : new Seen(file.ETag, null, now);
        }

        var created = isSame && former!.Announced is { } again
            ? again
            : new ObjectCreated(Bucket: null, file.Key, file.Size, file.ETag, VersionId: null, await sequence.NextAsync(cancellationToken), now);
        found.Add(created);
        return new Seen(file.ETag, created, now);
    }

    // A file that was handled is gone; one with the same content and time may be there by now, and is another landing.
    private void Forget()
    {
        foreach (var (key, etag) in landed.TakeRemoved())
        {
            if (_seen.TryGetValue(key, out var seen) && seen.ETag == etag)
            {
                _seen.Remove(key);
            }
        }
    }

    // The second condition is for times in the future: clocks differ, and archives bring any time along.
    private bool IsSettled(ObjectInfo file, Seen? former, DateTimeOffset now)
    {
        var settling = TimeSpan.FromMilliseconds(options.Value.SettleMilliseconds);
        return now - file.LastModified >= settling || (former is not null && now - former.At >= settling);
    }

    private bool IsDueAgain(Seen former, DateTimeOffset now) =>
        former.Announced is null || now - former.At >= TimeSpan.FromSeconds(options.Value.AnnounceAgainSeconds);

    // Filed CSVs stand below the same prefix: their folders are not even entered.
    private List<string> Keys()
    {
        var prefix = keys.LandingPrefix.TrimEnd('/');
        var root = files.PathOf(prefix);
        var entries = new FileSystemEnumerable<string>(
            root,
            (ref FileSystemEntry entry) => prefix + "/" + Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !LandingFilter.IsOwnOrHidden(entry.FileName.ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !LandingFilter.IsOwnOrHidden(entry.FileName.ToString()),
        };
        return [.. entries.Where(key => key != prefix + "/" + StoreKeys.Glossary).Order(StringComparer.Ordinal)];
    }

    private sealed record Seen(string ETag, ObjectCreated? Announced, DateTimeOffset At);
}
