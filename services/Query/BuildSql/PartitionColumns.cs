using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The partition keys, in the order they stand in paths and in the VALUES list.</summary>
public static class PartitionColumns
{
    public const string Cycle = "cycle";
    public const string Scenario = "scenario";
    public const string RunId = "run_id";
    public const string DataVersion = "data_version";

    public static IReadOnlyList<string> All { get; } = [Cycle, Scenario, RunId, DataVersion];

    public static string ValueOf(SelectedPartition partition, string column) => column switch
    {
        Cycle => partition.Cycle,
        Scenario => partition.Scenario,
        RunId => partition.RunId,
        _ => partition.DataVersion,
    };

    /// <summary>The keys a result carries: the run always, cycle and scenario where there is more than one.</summary>
    public static IEnumerable<string> Grouped(IReadOnlyList<SelectedPartition> selection) =>
        All.Take(3).Where(column => column == RunId || selection.Select(p => ValueOf(p, column)).Distinct().Count() > 1);
}
