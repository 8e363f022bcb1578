using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>Finds every filed CSV and puts together what catalogue, records and its own key tell of it. Any of the three may be gone, or older than the others.</summary>
internal sealed class FiledReports(IObjectStore store, StoreKeys keys, CatalogStore catalog, LandingKeyPattern pattern)
{
    /// <summary>Older than every sequencer: a landing whose own is lost must never count as newer than one that is still under way.</summary>
    private const string OldestSequencer = "0";

    public async Task<IReadOnlyList<FiledReport>> FindAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        var filed = new Dictionary<string, ObjectInfo>(StringComparer.Ordinal);
        await foreach (var found in store.ListAsync(keys.LandingPrefix, cancellationToken))
        {
            if (HiveKey.IsFiled(found.Key))
            {
                filed[found.Key] = found;
            }
        }

        var reports = known.Select(report => report with { ETag = filed.GetValueOrDefault(report.FiledKey)?.ETag }).ToList();
        var taken = known.Select(report => report.Partition).ToHashSet();
        reports.AddRange(filed.Values.Select(Derive).OfType<FiledReport>().Where(report => !taken.Contains(report.Partition)));
        return [.. reports.OrderBy(report => report.FiledKey, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<FiledReport>> KnownAsync(CancellationToken cancellationToken)
    {
        var landings = new Dictionary<(PartitionId Partition, string FiledKey), List<KnownLanding>>();
        await foreach (var document in catalog.ListAsync(cancellationToken))
        {
            foreach (var entry in document.Partitions)
            {
                Add(new PartitionId(document.Table, document.Cycle, entry.Scenario, entry.RunId), entry.FiledKey, KnownLanding.Of(entry));
            }
        }

        await foreach (var found in store.ListAsync(keys.MetadataPrefix, cancellationToken))
        {
            if (await ReadRecordAsync(found.Key, cancellationToken) is { } record)
            {
                Add(new PartitionId(record.TableName, record.Cycle, record.Scenario, record.RunId), record.S3Path, KnownLanding.Of(record));
            }
        }

        return [.. landings.Select(known => new FiledReport(
            known.Key.Partition, known.Key.FiledKey, null, [.. known.Value.OrderByDescending(landing => landing.Sequencer, Comparer<string>.Create(SequencerOrder.Compare))]))];

        void Add(PartitionId partition, string filedKey, KnownLanding landing)
        {
            landings.TryAdd((partition, filedKey), []);
            landings[(partition, filedKey)].Add(landing);
        }
    }

    private async Task<MetadataRecord?> ReadRecordAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadDocumentAsync(key, cancellationToken) is { } stored ? StoreJson.Read<MetadataRecord>(key, stored) : null;
        }
        catch (DamagedDocumentException)
        {
            // As good as gone: it is written again with the report.
            return null;
        }
    }

    private FiledReport? Derive(ObjectInfo filed)
    {
        var source = HiveKey.SourceOf(filed.Key);
        return pattern.Parse(source) is { } key && key.FiledKey == filed.Key
            ? new FiledReport(key.Partition, filed.Key, filed.ETag, [new KnownLanding(source, OldestSequencer, filed.LastModified, null, filed.ETag, null)])
            : null;
    }
}
