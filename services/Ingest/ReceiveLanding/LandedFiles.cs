using System.Collections.Concurrent;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Removes landed files that have their outcome, and tells the scan of the folder, so that the same bytes with the same time count as a new landing.</summary>
internal sealed class LandedFiles(IObjectStore store, IOptions<ReceiveLandingOptions> options)
{
    private readonly ConcurrentQueue<(string Key, string ETag)> _removed = new();

    /// <summary>Removes a landed file unless other content has taken its place.</summary>
    public async Task RemoveAsync(string key, string etag, CancellationToken cancellationToken)
    {
        if (await store.DeleteIfUnchangedAsync(key, etag, cancellationToken) && options.Value.WatchFolder)
        {
            _removed.Enqueue((key, etag));
        }
    }

    /// <summary>What was removed since the last call.</summary>
    public IEnumerable<(string Key, string ETag)> TakeRemoved()
    {
        while (_removed.TryDequeue(out var removed))
        {
            yield return removed;
        }
    }
}
