namespace Ccar.Messaging.Storage;

/// <summary>Finds what nothing refers to. What is younger than a day stays, whatever it is: it may belong to a landing or a question that is still under way.</summary>
public sealed class Unreferenced(IObjectStore store, StoreKeys keys, ReferenceReader references, TimeProvider clock)
{
    /// <summary>How old anything must be before it can go.</summary>
    public static readonly TimeSpan Youth = TimeSpan.FromDays(1);

    /// <summary>Finds it. What is listed is listed before the references are read, so that a reference that comes meanwhile counts.</summary>
    /// <param name="answersBefore">Answers recorded before that go, and what only they held; null lets all stay.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CatalogIncompleteException">The catalogue does not know what there are records of.</exception>
    public async Task<IReadOnlyList<PrunePart>> FindAsync(DateTimeOffset? answersBefore, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var parts = new List<PrunePart>();
        foreach (var (kind, prefix, nameOf) in Kinds())
        {
            parts.AddRange((await ListAsync(prefix, cancellationToken)).GroupBy(found => nameOf(found.Key)).Where(part => part.Key is not null)
                .Select(part => new PrunePart(kind, part.Key!, [.. part])));
        }

        var kept = await references.ReadAsync(answersBefore, cancellationToken);
        if (kept.Uncommitted is [var first, ..])
        {
            throw CatalogIncompleteException.Of(first, kept.Uncommitted.Count);
        }

        return [.. parts.Where(part => part.Written <= now - Youth && !IsKept(part, kept))];
    }

    /// <summary>Which of the parts something refers to by now.</summary>
    /// <param name="parts">What nothing referred to.</param>
    /// <param name="answersBefore">As it was found by: in a bucket the answers that go are still there, and must not hold what goes with them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<PrunePart>> FindReferencedAsync(IReadOnlyList<PrunePart> parts, DateTimeOffset? answersBefore, CancellationToken cancellationToken)
    {
        var kept = await references.ReadAsync(answersBefore, cancellationToken);
        return [.. parts.Where(part => part.Kind != PrunePart.Answer && IsKept(part, kept))];
    }

    private (string Kind, string Prefix, Func<string, string?> NameOf)[] Kinds() =>
    [
        (PrunePart.Snapshot, keys.TablesPrefix, key => SnapshotKey.Parse(key[keys.TablesPrefix.Length..]) is null ? null : key[..(key.LastIndexOf('/') + 1)]),
        (PrunePart.Result, keys.ResultsPrefix, key => ReferenceReader.IdOf(key[keys.ResultsPrefix.Length..])?.ToString()),
        (PrunePart.Superseded, keys.SupersededPrefix, key => key),
        (PrunePart.Answer, keys.AnswersPrefix, key => ReferenceReader.IdOf(key[keys.AnswersPrefix.Length..])?.ToString()),
    ];

    private bool IsKept(PrunePart part, KeptReferences kept) => part.Kind switch
    {
        PrunePart.Snapshot => kept.Snapshots.Contains(SnapshotKey.Parse(part.Name[keys.TablesPrefix.Length..])!),
        PrunePart.Result => kept.Answers.Contains(Guid.Parse(part.Name)),
        PrunePart.Superseded => kept.HasVersion(part.Name[keys.SupersededPrefix.Length..].Split('/')[0]),
        _ => !kept.Expired.Contains(Guid.Parse(part.Name)),
    };

    private async Task<IReadOnlyList<ObjectInfo>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var all = new List<ObjectInfo>();
        await foreach (var found in store.ListAsync(prefix, cancellationToken))
        {
            all.Add(found);
        }

        return all;
    }
}
