using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>What the columns of a snapshot mean, as it was when the file landed. Read from the store: a message is not trusted because of its queue.</summary>
internal sealed class SnapshotDefinitions(ProfileStore profiles)
{
    public async Task<TableDefinition> ReadAsync(Partitioned filed, CancellationToken cancellationToken)
    {
        var profile = await profiles.ReadOnceAsync(filed.Partition, filed.DataVersion, cancellationToken);
        return profile.Definition ?? new TableDefinition { Table = filed.Partition.Table, Columns = [.. profile.Columns.Select(Undeclared)] };
    }

    // Profiles of former writers say no more than this.
    private static ColumnDefinition Undeclared(ColumnProfile column) => new()
    {
        Name = column.Name,
        Type = column.Type,
        Role = ColumnType.TryParse(column.Type) is { IsDecimal: true } ? ColumnRole.Measure : ColumnRole.Dimension,
    };
}
