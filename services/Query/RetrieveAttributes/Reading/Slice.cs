using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What landed of a table in one cycle under one scenario; several slices stand side by side and are never added.</summary>
internal sealed record Slice(CatalogDocument Cycle, string Scenario)
{
    /// <summary>Its runs, oldest first.</summary>
    public IReadOnlyList<CatalogPartition> Runs { get; } =
    [
        .. Cycle.Partitions
            .Where(p => p.Scenario == Scenario)
            .OrderBy(p => p.FirstLandedAt.UtcDateTime.Date)
            .ThenBy(p => p.RunId, NaturalOrder.Instance),
    ];

    public override string ToString() => $"{Cycle.Cycle}, {Scenario}";
}
