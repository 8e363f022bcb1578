using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The tables by which a query engine finds snapshots. Where the engine reads keys, as on one machine, there are none.</summary>
internal interface ITableRegistry
{
    /// <summary>
    /// Makes the table of versions ready for snapshots of this definition; a rejection when it cannot take them. Called before anything is filed.
    /// </summary>
    Task<Rejection?> PrepareAsync(TableDefinition definition, CancellationToken cancellationToken);

    /// <summary>Adds a snapshot to the table of versions. Must end before the commit, which lets questions select the version.</summary>
    /// <exception cref="TableRefusedException">The table cannot take the snapshot any more.</exception>
    Task AddVersionAsync(Partitioned filed, CancellationToken cancellationToken);

    /// <summary>
    /// Shows the current snapshot in the table for people's own tools. No answer rests on it, so a fault that stays is a warning: null when there is none.
    /// One that passes is thrown, and the landing tried again.
    /// </summary>
    Task<string?> ShowCurrentAsync(Partitioned filed, CancellationToken cancellationToken);
}
