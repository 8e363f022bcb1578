using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Reads everything that is current. Needs no workers and no lock.</summary>
internal sealed class CatalogReader(DataPlace data)
{
    private readonly ProfileStore _profiles = new(data.Store, data.Keys);

    public async Task<IReadOnlyList<CatalogLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<CatalogLine>();
        var index = await data.Catalog.ReadIndexAsync(cancellationToken);
        foreach (var (table, cycle) in index.Tables.SelectMany(table => table.Value.Select(cycle => (table.Key, cycle))))
        {
            var document = await data.Catalog.ReadAsync(table, cycle, cancellationToken);
            foreach (var partition in document.Partitions)
            {
                lines.Add(await DescribeAsync(document, partition, cancellationToken));
            }
        }

        return lines;
    }

    private async Task<CatalogLine> DescribeAsync(CatalogDocument document, CatalogPartition partition, CancellationToken cancellationToken)
    {
        var id = new PartitionId(document.Table, document.Cycle, partition.Scenario, partition.RunId);
        var profile = await _profiles.ReadAsync(id, partition.DataVersion, cancellationToken);
        return new CatalogLine
        {
            Table = id.Table,
            Cycle = id.Cycle,
            Scenario = id.Scenario,
            RunId = id.RunId,
            Rows = partition.Rows,
            Sha256 = partition.Sha256,
            ControlTotals = profile.Columns.Where(column => column.ControlTotal is not null).ToDictionary(column => column.Name, column => column.ControlTotal!.Value),
            FirstLanded = partition.FirstLandedAt,
            DataVersion = partition.DataVersion,
        };
    }
}
