namespace Ccar.Messaging.Storage;

/// <summary>Marks objects of a bucket; a lifecycle rule of the deployment removes them. What is marked is written down, because S3 lists no objects by their tags.</summary>
/// <param name="store">The store.</param>
/// <param name="marks">The same, as one that marks.</param>
public sealed class PrunedObjects(IObjectStore store, IObjectMarks marks) : IPruned
{
    /// <inheritdoc/>
    public string Fate => "marked with the tag ccar-prune=unreferenced, by which the bucket's lifecycle rule removes them";

    /// <inheritdoc/>
    public Task RemoveAsync(string key, CancellationToken cancellationToken) => marks.MarkAsync(key, cancellationToken);

    /// <inheritdoc/>
    public Task RestoreAsync(string key, CancellationToken cancellationToken) => marks.UnmarkAsync(key, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken) =>
        await store.ReadDocumentAsync(StoreKeys.PrunedMarks, cancellationToken) is { } stored ? StoreJson.Read<HashSet<string>>(StoreKeys.PrunedMarks, stored) : [];

    /// <inheritdoc/>
    public Task NoteAsync(IReadOnlySet<string> removed, CancellationToken cancellationToken) =>
        store.WriteDocumentAsync(StoreKeys.PrunedMarks, StoreJson.Write(removed.Order(StringComparer.Ordinal)), cancellationToken);
}
