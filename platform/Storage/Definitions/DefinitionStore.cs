using System.Reflection;
using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>Table definitions: the store's own first, then those shipped with the product.</summary>
public sealed class DefinitionStore(IObjectStore store, StoreKeys keys)
{
    /// <summary>The definition of a table; null when nobody has declared or inferred one.</summary>
    /// <exception cref="InvalidDefinitionException">The stored definition cannot be read or contradicts itself.</exception>
    public async Task<TableDefinition?> FindAsync(string table, CancellationToken cancellationToken)
    {
        var key = keys.Definition(table);
        var stored = await store.ReadDocumentAsync(key, cancellationToken);
        if (stored is null)
        {
            return Shipped(table);
        }

        try
        {
            return DefinitionRules.Check(StoreJson.Read<TableDefinition>(stored.Content.Span), key, table);
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDefinitionException($"{key} cannot be read: {unreadable.Message} Correct it, then land the file again.", unreadable);
        }
    }

    /// <summary>Stores an inferred definition unless the table has one; returns the one that counts.</summary>
    public async Task<TableDefinition> AddInferredAsync(TableDefinition inferred, CancellationToken cancellationToken) =>
        await store.TryWriteDocumentAsync(keys.Definition(inferred.Table), StoreJson.Write(inferred), null, cancellationToken)
            ? inferred
            : await FindAsync(inferred.Table, cancellationToken) ?? inferred;

    private static TableDefinition? Shipped(string table)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"definitions.{table}.json");
        return resource is null ? null : JsonSerializer.Deserialize<TableDefinition>(resource, StoreJson.Options);
    }
}
