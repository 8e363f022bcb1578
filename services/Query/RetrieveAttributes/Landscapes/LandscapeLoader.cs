using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Reads the catalogue once per question, so that a question sees one state of it, and builds a table's view again only when something about the table has changed.
/// </summary>
internal sealed partial class LandscapeLoader(
    IObjectStore store, StoreKeys keys, CatalogStore catalog, DefinitionStore definitions, GlossaryStore glossary, ProfileStore profiles, IOptions<ScenarioOptions> scenarios,
    ILogger<LandscapeLoader> logger)
{
    private readonly ScenarioNames _scenarios = new(scenarios.Value.Known, scenarios.Value.DefaultScenario);
    private readonly ConcurrentDictionary<string, CachedView> _views = new(StringComparer.Ordinal);

    public async Task<Landscape> LoadAsync(QuestionAsked question, CancellationToken cancellationToken)
    {
        var index = await catalog.ReadIndexAsync(cancellationToken);
        var glossaryTag = await TagAsync(StoreKeys.Glossary, cancellationToken);
        var views = new List<TableView>(index.Tables.Count);
        foreach (var (table, cycles) in index.Tables)
        {
            try
            {
                if (await ViewAsync(table, cycles, glossaryTag, cancellationToken) is { Cycles.Count: > 0 } view)
                {
                    views.Add(view);
                }
            }
            catch (Exception fault) when (fault is InvalidDefinitionException or ObjectNotFoundException or DamagedDocumentException)
            {
                LogUnreadable(logger, fault, table);
                CheckElsewhere(question, table, fault);
            }
        }

        return new Landscape(views, _scenarios);
    }

    // Only a question sent for another table can do without this one: any other might be answered from the wrong table.
    private static void CheckElsewhere(QuestionAsked question, string table, Exception fault)
    {
        if (question.Table is null || string.Equals(question.Table, table, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableTableException($"What is stored of {table} cannot be read: {fault.Message} Land its files again, or send the question for another table.", fault);
        }
    }

    private async Task<TableView?> ViewAsync(string table, IReadOnlyList<string> cycles, string glossaryTag, CancellationToken cancellationToken)
    {
        var documents = new List<(string Key, StoredDocument Stored)>(cycles.Count);
        foreach (var cycle in cycles)
        {
            if (await store.ReadDocumentAsync(keys.Catalog(table, cycle), cancellationToken) is { } document)
            {
                documents.Add((keys.Catalog(table, cycle), document));
            }
        }

        var tag = string.Join(' ', documents.Select(document => document.Stored.ETag).Append(glossaryTag).Append(await TagAsync(keys.Definition(table), cancellationToken)));
        if (_views.TryGetValue(table, out var cached) && cached.Tag == tag)
        {
            return cached.View;
        }

        var view = await BuildAsync(table, [.. documents.Select(document => StoreJson.Read<CatalogDocument>(document.Key, document.Stored))], cancellationToken);
        _views[table] = new CachedView(tag, view);
        return view;
    }

    private async Task<TableView?> BuildAsync(string table, IReadOnlyList<CatalogDocument> documents, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(table, cancellationToken) is not { } definition)
        {
            return null;
        }

        var known = new Dictionary<string, SnapshotProfile>(StringComparer.Ordinal);
        foreach (var (cycle, entry) in documents.SelectMany(document => document.Partitions.Select(entry => (document.Cycle, entry))))
        {
            known[entry.DataVersion] = await profiles.ReadAsync(new PartitionId(table, cycle, entry.Scenario, entry.RunId), entry.DataVersion, cancellationToken);
        }

        return TableView.Create(new TableSources { Definition = definition, Cycles = documents, Profiles = known, Glossary = await glossary.ReadAsync(cancellationToken) });
    }

    private async Task<string> TagAsync(string key, CancellationToken cancellationToken) => (await store.ReadDocumentAsync(key, cancellationToken))?.ETag ?? "-";

    private sealed record CachedView(string Tag, TableView? View);

    [LoggerMessage(4001, LogLevel.Error, "The table {Table} cannot be asked about: its definition, catalogue or profiles cannot be read.", EventName = "TableUnreadable")]
    private static partial void LogUnreadable(ILogger logger, Exception fault, string table);
}
