using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Testing;

/// <summary>A store that calls a test before it does anything: to note what happens in which order, to fail, to wait, or to change things behind the product's back.</summary>
public sealed class HookedStore(IObjectStore inner, Func<StoreOperation, string, Task> before) : IObjectStore
{
    /// <inheritdoc/>
    public async Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Find, key);
        return await inner.FindAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Open, key);
        return await inner.OpenReadAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Open, key);
        return await inner.OpenReadIfUnchangedAsync(key, etag, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    /// <inheritdoc/>
    public bool ComparesHashes(long size) => inner.ComparesHashes(size);

    /// <inheritdoc/>
    public async Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Put, key);
        await inner.PutFileAsync(key, file, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Create, key);
        return await inner.CreateFromFileAsync(key, file, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> ReplaceFromFileAsync(string key, LocalFile file, string etag, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Put, key);
        return await inner.ReplaceFromFileAsync(key, file, etag, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Copy, targetKey);
        await inner.CopyAsync(sourceKey, targetKey, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Delete, key);
        await inner.DeleteAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Delete, key);
        return await inner.DeleteIfUnchangedAsync(key, etag, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Read, key);
        return await inner.ReadDocumentAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await before(StoreOperation.Write, key);
        await inner.WriteDocumentAsync(key, content, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken)
    {
        await before(StoreOperation.TryWrite, key);
        return await inner.TryWriteDocumentAsync(key, content, expectedETag, cancellationToken);
    }
}
