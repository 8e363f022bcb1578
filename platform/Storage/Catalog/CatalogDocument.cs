namespace Ccar.Messaging.Storage;

/// <summary>What is current for one table and cycle: the commit point of every landing.</summary>
public sealed record CatalogDocument
{
    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The cycle.</summary>
    public required string Cycle { get; init; }

    /// <summary>One entry per scenario and run.</summary>
    public IReadOnlyList<CatalogPartition> Partitions { get; init; } = [];

    /// <summary>The entry of a scenario and run; null when nothing of it has landed.</summary>
    public CatalogPartition? Find(string scenario, string runId) => Partitions.FirstOrDefault(p => p.Scenario == scenario && p.RunId == runId);

    /// <summary>The document with the entry in place of the one of the same scenario and run.</summary>
    public CatalogDocument With(CatalogPartition entry) => this with
    {
        Partitions =
        [
            .. Partitions.Where(p => p.Scenario != entry.Scenario || p.RunId != entry.RunId)
                .Append(entry)
                .OrderBy(p => p.Scenario, StringComparer.Ordinal)
                .ThenBy(p => p.RunId, NaturalOrder.Instance),
        ],
    };
}
