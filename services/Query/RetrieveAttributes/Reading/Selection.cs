using System.Collections;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The partitions as far as they are chosen.</summary>
internal sealed class Selection
{
    /// <summary>The scenarios, in the order they are named.</summary>
    public IReadOnlyList<string> Scenarios { get; set; } = [];

    /// <summary>The cycles, in the order they are named.</summary>
    public IReadOnlyList<CatalogDocument> Cycles { get; set; } = [];

    /// <summary>The only scenario; null while there is none, or where there are several.</summary>
    public string? Scenario => Scenarios is [var only] ? only : null;

    /// <summary>Every cycle under every scenario.</summary>
    public IEnumerable<Slice> Slices => Cycles.SelectMany(_ => Scenarios, (cycle, scenario) => new Slice(cycle, scenario));

    public IReadOnlyList<ChosenRun> Runs { get; set; } = [];

    /// <summary>The runs by name, in the order they are named.</summary>
    public IReadOnlyList<string> RunIds { get; set; } = [];

    /// <summary>Whether the question named its runs.</summary>
    public bool RunsNamed { get; set; }

    public bool CombineRuns { get; set; }

    /// <summary>The data versions, as <see cref="DistinctValue.OccursIn"/> takes them.</summary>
    public BitArray Versions { get; set; } = new(0);

    /// <summary>How a run is called in a sentence: by its cycle and scenario as well where there are several.</summary>
    public string Name(ChosenRun run) => string.Join(
        ' ',
        new[] { run.RunId, Cycles.Count > 1 ? run.Cycle : "", Scenarios.Count > 1 ? run.Scenario : "" }.Where(part => part.Length > 0));

    /// <summary>The cycles and scenarios in words.</summary>
    public string Scope => $"{Listing.Of(Cycles.Select(c => c.Cycle))}, {Listing.Of(Scenarios)}";
}
