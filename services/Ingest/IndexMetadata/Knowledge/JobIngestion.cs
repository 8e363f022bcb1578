using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// Marks that a job is wanted, by one write for all landings that meet. That the mark stands is enough: whatever process is there starts the job.
/// </summary>
internal sealed class JobIngestion(SyncMarks marks) : IKnowledgeIndex
{
    private readonly GroupedCalls<Guid, bool> _calls = new(int.MaxValue, landings => MarkAsync(marks, landings), _ => false);

    public async Task<string?> IndexAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        await _calls.AddAsync(filed.LandingId, cancellationToken);
        return null;
    }

    private static async Task<IReadOnlyList<bool>> MarkAsync(SyncMarks marks, IReadOnlyList<Guid> landings)
    {
        await marks.ChangeAsync(mark => mark with { Wanted = mark.Wanted + landings.Count }, CancellationToken.None);
        return [.. landings.Select(_ => true)];
    }
}
