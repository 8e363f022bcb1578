namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>
/// Indexes filed reports again, by the stages' own code and under their turns: to any worker it is one more Ingest process. It publishes nothing, because
/// nothing has landed. Called by <c>ccar reindex</c>; no bus need run.
/// </summary>
public interface IReindexer
{
    /// <summary>Every report that is filed, and those that something is still known of.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<FiledReport>> FindAsync(CancellationToken cancellationToken);

    /// <summary>What of a report is missing, and whether it would have another data version; what only AWS knows of it is not asked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ReindexNeed> LookAsync(FiledReport report, CancellationToken cancellationToken);

    /// <summary>Puts snapshot, record, card, partition and catalogue entry back, as far as one of them is missing or of another version.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ReindexOutcome> ReindexAsync(FiledReport report, CancellationToken cancellationToken);
}
