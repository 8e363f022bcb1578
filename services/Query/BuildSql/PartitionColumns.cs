using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The partition keys, in the order they stand in paths and in the VALUES list.</summary>
public static class PartitionColumns
{
    public static IReadOnlyList<string> All { get; } = ["cycle", "scenario", "run_id", "data_version"];

    public static string ValueOf(SelectedPartition partition, string column) => column switch
    {
        "cycle" => partition.Cycle,
        "scenario" => partition.Scenario,
        "run_id" => partition.RunId,
        _ => partition.DataVersion,
    };

    /// <summary>The keys a result carries: the run always, cycle and scenario where there is more than one.</summary>
    public static IEnumerable<string> Grouped(IReadOnlyList<SelectedPartition> selection) =>
        All.Take(3).Where(column => column == "run_id" || selection.Select(p => ValueOf(p, column)).Distinct().Count() > 1);
}
