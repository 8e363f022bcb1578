using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Storage;

/// <summary>Counts compare-and-swap writes, and makes each slow enough that others come to wait.</summary>
internal sealed class CountingStore(IObjectStore inner) : IObjectStore
{
    private int _writes;

    public int Writes => _writes;

    public Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken) => inner.OpenReadAsync(key, cancellationToken);

    public IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    public Task PutFileAsync(string key, string path, CancellationToken cancellationToken) => inner.PutFileAsync(key, path, cancellationToken);

    public Task<bool> CreateFromFileAsync(string key, string path, CancellationToken cancellationToken) => inner.CreateFromFileAsync(key, path, cancellationToken);

    public Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken) => inner.CopyAsync(sourceKey, targetKey, cancellationToken);

    public Task DeleteAsync(string key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);

    public Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken) => inner.DeleteIfUnchangedAsync(key, etag, cancellationToken);

    public Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) => inner.ReadDocumentAsync(key, cancellationToken);

    public Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => inner.WriteDocumentAsync(key, content, cancellationToken);

    public async Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        await Task.Yield();
        return await inner.TryWriteDocumentAsync(key, content, expectedETag, cancellationToken);
    }
}
