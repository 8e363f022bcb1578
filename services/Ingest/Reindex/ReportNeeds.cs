using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>Looks at what a report needs without reading it.</summary>
internal sealed class ReportNeeds(IObjectStore store, StoreKeys keys, CatalogStore catalog, DefinitionStore definitions)
{
    public async Task<ReindexNeed> FindAsync(FiledReport report, CancellationToken cancellationToken)
    {
        var partition = report.Partition;
        var current = (await catalog.ReadAsync(partition.Table, partition.Cycle, cancellationToken)).Find(partition.Scenario, partition.RunId);
        var version = await VersionAsync(report, cancellationToken) ?? current?.DataVersion;
        List<string> missing = [];
        Note("csv", report.ETag is null);
        Note("catalogue", current is null);
        Note("snapshot", version is null || await IsGoneAsync(keys.Snapshot(partition, version), keys.Profile(partition, version)));
        Note("record", await IsGoneAsync(keys.Metadata(partition)));
        Note("card", await IsGoneAsync(keys.Card(partition), keys.CardAttributes(partition)));
        return new ReindexNeed(missing, current is not null && version is not null && version != current.DataVersion);

        void Note(string what, bool isMissing)
        {
            if (isMissing)
            {
                missing.Add(what);
            }
        }

        async Task<bool> IsGoneAsync(params string[] all)
        {
            foreach (var key in all)
            {
                if (await store.FindAsync(key, cancellationToken) is null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The data version that the newest known bytes would have today; null where bytes or definition are not known.
    private async Task<string?> VersionAsync(FiledReport report, CancellationToken cancellationToken)
    {
        try
        {
            var definition = await definitions.FindAsync(report.Partition.Table, cancellationToken);
            return definition is not null && report.Landings[0].Sha256 is { } sha256 ? DataVersion.Of(sha256, definition) : null;
        }
        catch (InvalidDefinitionException)
        {
            // Told where the report is indexed.
            return null;
        }
    }
}
