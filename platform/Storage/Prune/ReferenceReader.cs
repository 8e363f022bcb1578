using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>Reads what is referred to: the catalogue, the metadata records and every recorded answer. One that cannot be read stops it, because nobody knows what it rests on.</summary>
public sealed class ReferenceReader(IObjectStore store, StoreKeys keys, CatalogStore catalog)
{
    private const int ReadsAtOnce = 16;
    private const string QuestionSuffix = ".question.json";

    /// <summary>Reads it.</summary>
    /// <param name="answersBefore">Answers recorded before that go; null lets all stay.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DamagedDocumentException">A document cannot be read.</exception>
    public async Task<KeptReferences> ReadAsync(DateTimeOffset? answersBefore, CancellationToken cancellationToken)
    {
        // Before the catalogue: a landing writes its record first, and is committed a moment later.
        var records = await ReadAllAsync<MetadataRecord>(keys.MetadataPrefix, _ => true, cancellationToken);
        var (snapshots, committed) = await ReadCatalogAsync(cancellationToken);
        snapshots.UnionWith(records.Select(record => new SnapshotName(PartitionOf(record), record.DataVersion)));
        var (kept, expired) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var answer in await ReadAllAsync<Answered>(keys.AnswersPrefix, IsAnswer, cancellationToken))
        {
            if (answer.AnsweredAt < answersBefore)
            {
                expired.Add(answer.QuestionId);
            }
            else
            {
                kept.Add(answer.QuestionId);
                snapshots.UnionWith(RestsOn(answer));
            }
        }

        return new KeptReferences(snapshots, kept, expired) { Uncommitted = [.. records.Select(PartitionOf).Where(partition => !committed.Contains(partition))] };
    }

    private async Task<(HashSet<SnapshotName> Snapshots, HashSet<PartitionId> Committed)> ReadCatalogAsync(CancellationToken cancellationToken)
    {
        var (snapshots, committed) = (new HashSet<SnapshotName>(), new HashSet<PartitionId>());
        await foreach (var document in catalog.ListAsync(cancellationToken))
        {
            foreach (var entry in document.Partitions)
            {
                var partition = new PartitionId(document.Table, document.Cycle, entry.Scenario, entry.RunId);
                committed.Add(partition);
                snapshots.UnionWith(Versions(entry).Select(version => new SnapshotName(partition, version)));
            }
        }

        return (snapshots, committed);
    }

    private static PartitionId PartitionOf(MetadataRecord record) => new(record.TableName, record.Cycle, record.Scenario, record.RunId);

    private static IEnumerable<string> Versions(CatalogPartition entry) =>
        new[] { entry.DataVersion, entry.FormerDataVersion }.Concat(entry.EarlierDataVersions ?? []).OfType<string>();

    private static IEnumerable<SnapshotName> RestsOn(Answered answer) => (answer.Receipt?.Attributes?.TableName ?? answer.Table) is { } table
        ? (answer.Receipt?.Files ?? []).Select(file => new SnapshotName(new PartitionId(table, file.Cycle, file.Scenario, file.RunId), file.DataVersion))
        : [];

    private bool IsAnswer(string key) => !key.EndsWith(QuestionSuffix, StringComparison.Ordinal) && IdOf(key[keys.AnswersPrefix.Length..]) is not null;

    private async Task<IReadOnlyList<T>> ReadAllAsync<T>(string prefix, Func<string, bool> isOne, CancellationToken cancellationToken)
        where T : class
    {
        var found = new List<string>();
        await foreach (var listed in store.ListAsync(prefix, cancellationToken))
        {
            if (isOne(listed.Key))
            {
                found.Add(listed.Key);
            }
        }

        var all = new ConcurrentBag<T>();
        await Parallel.ForEachAsync(found, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken }, async (key, ended) =>
        {
            if (await store.ReadDocumentAsync(key, ended) is { } stored)
            {
                all.Add(StoreJson.Read<T>(key, stored));
            }
        });
        return [.. all];
    }

    /// <summary>The question a name below the answers or results is of; null for other names.</summary>
    internal static Guid? IdOf(string name) => Guid.TryParseExact(name.Split('.', '/')[0], "D", out var id) ? id : null;
}
