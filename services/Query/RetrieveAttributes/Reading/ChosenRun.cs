using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A selected partition: a run of a cycle under a scenario.</summary>
internal sealed record ChosenRun(string Cycle, CatalogPartition Partition)
{
    public string Scenario => Partition.Scenario;

    public string RunId => Partition.RunId;

    public string DataVersion => Partition.DataVersion;

    public SelectedPartition Selected => new(Cycle, Scenario, RunId, DataVersion);
}
