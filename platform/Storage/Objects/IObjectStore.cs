namespace Ccar.Messaging.Storage;

/// <summary>
/// Objects by key: files on a laptop, S3 in an account. Writes are all or nothing: a reader never sees half an object. Every member throws an
/// <see cref="InvalidKeyException"/> for what is no key, and over S3 a <see cref="StoreAccessException"/> for what trying again cannot mend and a
/// <see cref="StoreUnavailableException"/> for what it may.
/// </summary>
public interface IObjectStore
{
    /// <summary>What is known of the object; null when there is none.</summary>
    Task<ObjectInfo?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Opens the object for streaming.</summary>
    /// <exception cref="ObjectNotFoundException">There is no such object.</exception>
    Task<Stream> OpenReadAsync(string key, CancellationToken cancellationToken);

    /// <summary>Opens the object for streaming if it still has this ETag; null when another stands there by now, or none.</summary>
    Task<Stream?> OpenReadIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken);

    /// <summary>Every object whose key begins with the prefix, in no particular order.</summary>
    IAsyncEnumerable<ObjectInfo> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>
    /// True when the store itself compares what it keeps of a file with the SHA-256 it is handed over with, and refuses other bytes: then nobody has to read it
    /// back. By default it does not.
    /// </summary>
    /// <param name="size">The file's size in bytes.</param>
    bool ComparesHashes(long size) => false;

    /// <summary>Stores a local file under the key, in place of what was there.</summary>
    Task PutFileAsync(string key, LocalFile file, CancellationToken cancellationToken);

    /// <summary>Stores a local file under the key unless there is an object already; true when it was stored.</summary>
    Task<bool> CreateFromFileAsync(string key, LocalFile file, CancellationToken cancellationToken);

    /// <summary>Stores a local file under the key if what is there still has this ETag; false when another stands there by now, or none.</summary>
    Task<bool> ReplaceFromFileAsync(string key, LocalFile file, string etag, CancellationToken cancellationToken);

    /// <summary>Copies an object, in place of what was there.</summary>
    /// <exception cref="ObjectNotFoundException">There is no such object.</exception>
    Task CopyAsync(string sourceKey, string targetKey, CancellationToken cancellationToken);

    /// <summary>Removes the object; nothing happens when there is none.</summary>
    Task DeleteAsync(string key, CancellationToken cancellationToken);

    /// <summary>Removes the object if it still has this ETag; false when another stands there by now, or none.</summary>
    Task<bool> DeleteIfUnchangedAsync(string key, string etag, CancellationToken cancellationToken);

    /// <summary>Reads a small object whole; null when there is none.</summary>
    Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes a small object, in place of what was there.</summary>
    Task WriteDocumentAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Writes a small object if what is there still has this ETag (null: if nothing is there); false when it has not.</summary>
    Task<bool> TryWriteDocumentAsync(string key, ReadOnlyMemory<byte> content, string? expectedETag, CancellationToken cancellationToken);
}
