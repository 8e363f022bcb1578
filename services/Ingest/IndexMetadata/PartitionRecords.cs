using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Writes the metadata record, the card and its filter attributes of a filed landing, unless they describe it already.</summary>
internal sealed class PartitionRecords(IObjectStore store, StoreKeys keys, ProfileStore profiles, DefinitionStore definitions)
{
    public async Task WriteAsync(Partitioned filed, CatalogPartition? current, CancellationToken cancellationToken)
    {
        // They can describe it already only when it was committed before, or a process died just before its commit: then they are written once more.
        if (current?.DataVersion == filed.DataVersion && await DescribeAsync(filed, cancellationToken))
        {
            return;
        }

        var profile = await profiles.ReadOnceAsync(filed.Partition, filed.DataVersion, cancellationToken);
        var definition = await definitions.FindAsync(filed.Partition.Table, cancellationToken);
        var record = MetadataRecords.Describe(filed, profile);
        await store.WriteDocumentAsync(keys.Metadata(filed.Partition), StoreJson.Write(record), cancellationToken);
        await store.WriteDocumentAsync(keys.Card(filed.Partition), KnowledgeCard.Write(record, definition), cancellationToken);

        // The sidecar last: where record and sidecar agree, the card between them does.
        await store.WriteDocumentAsync(keys.CardAttributes(filed.Partition), KnowledgeCard.WriteAttributes(record), cancellationToken);
    }

    // Not the catalogue alone is asked: a process that died before its commit may have left the documents of another version.
    private async Task<bool> DescribeAsync(Partitioned filed, CancellationToken cancellationToken) =>
        await NamesVersionAsync(keys.Metadata(filed.Partition), filed.DataVersion, cancellationToken)
        && await NamesVersionAsync(keys.CardAttributes(filed.Partition), filed.DataVersion, cancellationToken)
        && await store.FindAsync(keys.Card(filed.Partition), cancellationToken) is not null;

    private async Task<bool> NamesVersionAsync(string key, string dataVersion, CancellationToken cancellationToken)
    {
        if (await store.ReadDocumentAsync(key, cancellationToken) is not { } document)
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(document.Content);
            var root = json.RootElement.TryGetProperty("metadataAttributes", out var attributes) ? attributes : json.RootElement;
            return root.TryGetProperty("data_version", out var version) && version.ValueEquals(dataVersion);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
