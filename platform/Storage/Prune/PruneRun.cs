namespace Ccar.Messaging.Storage;

/// <summary>Takes out of use what nothing refers to, and puts back what something refers to again.</summary>
/// <param name="unreferenced">Knows what nothing refers to.</param>
/// <param name="pruned">Takes it out of use.</param>
public sealed class PruneRun(Unreferenced unreferenced, IPruned pruned)
{
    /// <summary>Does it.</summary>
    /// <param name="parts">What nothing refers to.</param>
    /// <param name="answersBefore">By which it was found.</param>
    /// <param name="step">Called after each of them.</param>
    /// <param name="cancellationToken">Gives up; what is done is done.</param>
    /// <returns>How many objects were put back.</returns>
    public async Task<int> ApplyAsync(IReadOnlyList<PrunePart> parts, DateTimeOffset? answersBefore, Action<PrunePart> step, CancellationToken cancellationToken)
    {
        var before = await pruned.ReadAsync(cancellationToken);
        var wanted = parts.SelectMany(part => part.Objects).Select(found => found.Key).ToHashSet(StringComparer.Ordinal);

        // Written down first: a run that dies halfway has noted what it may have taken, and the next one can put it back.
        await pruned.NoteAsync(before.Union(wanted).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var back = await RestoreAsync(before.Except(wanted), cancellationToken);
        foreach (var part in parts)
        {
            await RemoveAsync(part, cancellationToken);
            step(part);
        }

        // A landing may have brought the same bytes again meanwhile, and look at nothing but the catalogue.
        var again = (await unreferenced.FindReferencedAsync(parts, answersBefore, cancellationToken)).SelectMany(part => part.Objects).Select(found => found.Key).ToList();
        back += await RestoreAsync(again, cancellationToken);
        wanted.ExceptWith(again);
        await pruned.NoteAsync(wanted, cancellationToken);
        return back;
    }

    // What was noted may never have been taken: a run died after its note, or a landing used it again meanwhile.
    private async Task RemoveAsync(PrunePart part, CancellationToken cancellationToken)
    {
        foreach (var key in part.Objects.Select(found => found.Key))
        {
            await pruned.RemoveAsync(key, cancellationToken);
        }
    }

    private async Task<int> RestoreAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var key in keys)
        {
            await pruned.RestoreAsync(key, cancellationToken);
            count++;
        }

        return count;
    }
}
