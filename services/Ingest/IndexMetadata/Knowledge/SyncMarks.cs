using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Reads and changes the mark of the configured data source.</summary>
internal sealed class SyncMarks(IObjectStore store, KnowledgeBase knowledge)
{
    private string Key => StoreKeys.KnowledgeSync(knowledge.Id, knowledge.DataSourceId);

    /// <summary>The mark as it stands.</summary>
    public async Task<SyncMark> ReadAsync(CancellationToken cancellationToken) => (await ReadForUpdateAsync(cancellationToken)).Mark;

    /// <summary>
    /// Changes the mark. The change may be applied more than once, each time to what stands then; null leaves it. Returns the mark as changed; null when it
    /// was left.
    /// </summary>
    public async Task<SyncMark?> ChangeAsync(Func<SyncMark, SyncMark?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (mark, etag) = await ReadForUpdateAsync(cancellationToken);
            if (change(mark) is not { } changed)
            {
                return null;
            }

            if (await store.TryWriteDocumentAsync(Key, StoreJson.Write(changed), etag, cancellationToken))
            {
                return changed;
            }
        }
    }

    private async Task<(SyncMark Mark, string? ETag)> ReadForUpdateAsync(CancellationToken cancellationToken) =>
        await store.ReadDocumentAsync(Key, cancellationToken) is { } stored ? (StoreJson.Read<SyncMark>(Key, stored), stored.ETag) : (new SyncMark(), null);
}
