using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>For a store in files: DuckDB is given the keys of the snapshots it reads.</summary>
internal sealed class NoTableRegistry : ITableRegistry
{
    public Task<Rejection?> PrepareAsync(TableDefinition definition, CancellationToken cancellationToken) => Task.FromResult<Rejection?>(null);

    public Task AddVersionAsync(Partitioned filed, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> ShowCurrentAsync(Partitioned filed, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
