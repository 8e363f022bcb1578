using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>The glossary: business terms and the values they stand for.</summary>
public sealed class GlossaryStore(IObjectStore store)
{
    /// <summary>Every term; empty when there is no glossary.</summary>
    /// <exception cref="InvalidDefinitionException">The stored glossary cannot be read.</exception>
    public async Task<IReadOnlyList<GlossaryTerm>> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(StoreKeys.Glossary, cancellationToken);
        return stored is null ? [] : Parse(stored.Content.Span, StoreKeys.Glossary);
    }

    /// <summary>Takes a glossary in place of the former one, after checking it.</summary>
    /// <exception cref="InvalidDefinitionException">It is not a list of {"term", "column", "value"}.</exception>
    public Task ReplaceAsync(ReadOnlyMemory<byte> content, string source, CancellationToken cancellationToken)
    {
        Parse(content.Span, source);
        return store.WriteDocumentAsync(StoreKeys.Glossary, content, cancellationToken);
    }

    /// <summary>What stands now, for <see cref="TryReplaceAsync"/>; null when there is no glossary.</summary>
    public async Task<string?> FindETagAsync(CancellationToken cancellationToken) =>
        (await store.ReadDocumentAsync(StoreKeys.Glossary, cancellationToken))?.ETag;

    /// <summary>The same, where still that stands which did; false, and nothing is changed, where another one came meanwhile.</summary>
    /// <exception cref="InvalidDefinitionException">It is not a list of {"term", "column", "value"}.</exception>
    public Task<bool> TryReplaceAsync(ReadOnlyMemory<byte> content, string source, string? expectedETag, CancellationToken cancellationToken)
    {
        Parse(content.Span, source);
        return store.TryWriteDocumentAsync(StoreKeys.Glossary, content, expectedETag, cancellationToken);
    }

    private static List<GlossaryTerm> Parse(ReadOnlySpan<byte> content, string source)
    {
        try
        {
            var terms = StoreJson.Read<List<GlossaryTerm?>>(content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content);
            if (terms.FindIndex(t => string.IsNullOrWhiteSpace(t?.Term) || string.IsNullOrWhiteSpace(t.Column) || t.Value is null) is >= 0 and var index)
            {
                throw new InvalidDefinitionException($"The glossary {source} lacks term, column or value in entry {index + 1}.");
            }

            return terms!;
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDefinitionException($"The glossary {source} is not a list of {{\"term\", \"column\", \"value\"}}{PlaceOf(unreadable)}.", unreadable);
        }
    }

    // Its message names types of this program, which tell the author of a glossary nothing.
    private static string PlaceOf(JsonException fault) =>
        fault.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $": see line {line + 1}, byte {(fault.BytePositionInLine ?? 0) + 1}") : "";
}
