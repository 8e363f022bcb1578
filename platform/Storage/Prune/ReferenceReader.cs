using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>Reads what is referred to: the catalogue and every recorded answer. One that cannot be read stops it, because nobody knows what it rests on.</summary>
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
        var snapshots = new HashSet<SnapshotName>();
        await foreach (var document in catalog.ListAsync(cancellationToken))
        {
            snapshots.UnionWith(document.Partitions.SelectMany(entry => Versions(entry)
                .Select(version => new SnapshotName(new PartitionId(document.Table, document.Cycle, entry.Scenario, entry.RunId), version))));
        }

        var (kept, expired) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var answer in await AnswersAsync(cancellationToken))
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

        return new KeptReferences(snapshots, kept, expired);
    }

    private static IEnumerable<string> Versions(CatalogPartition entry) =>
        new[] { entry.DataVersion, entry.FormerDataVersion }.Concat(entry.EarlierDataVersions ?? []).OfType<string>();

    private static IEnumerable<SnapshotName> RestsOn(Answered answer) => (answer.Receipt?.Attributes?.TableName ?? answer.Table) is { } table
        ? (answer.Receipt?.Files ?? []).Select(file => new SnapshotName(new PartitionId(table, file.Cycle, file.Scenario, file.RunId), file.DataVersion))
        : [];

    private async Task<IReadOnlyList<Answered>> AnswersAsync(CancellationToken cancellationToken)
    {
        var found = new List<string>();
        await foreach (var record in store.ListAsync(keys.AnswersPrefix, cancellationToken))
        {
            if (!record.Key.EndsWith(QuestionSuffix, StringComparison.Ordinal) && IdOf(record.Key[keys.AnswersPrefix.Length..]) is not null)
            {
                found.Add(record.Key);
            }
        }

        var answers = new System.Collections.Concurrent.ConcurrentBag<Answered>();
        await Parallel.ForEachAsync(found, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken }, async (key, ended) =>
        {
            if (await store.ReadDocumentAsync(key, ended) is { } stored)
            {
                answers.Add(StoreJson.Read<Answered>(key, stored));
            }
        });
        return [.. answers];
    }

    /// <summary>The question a name below the answers or results is of; null for other names.</summary>
    internal static Guid? IdOf(string name) => Guid.TryParseExact(name.Split('.', '/')[0], "D", out var id) ? id : null;
}
