using System.Collections;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The partitions as far as they are chosen.</summary>
internal sealed class Selection
{
    public string? Scenario { get; set; }

    public CatalogDocument? Cycle { get; set; }

    public IReadOnlyList<CatalogPartition> Runs { get; set; } = [];

    /// <summary>Whether the question named its runs.</summary>
    public bool RunsNamed { get; set; }

    public bool CombineRuns { get; set; }

    /// <summary>The data versions, as <see cref="DistinctValue.OccursIn"/> takes them.</summary>
    public BitArray Versions { get; set; } = new(0);
}
