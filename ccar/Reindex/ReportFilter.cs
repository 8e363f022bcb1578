using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Which reports are meant; null takes all. Names are compared as filing writes them, in small letters.</summary>
internal sealed record ReportFilter(string? Table, string? Cycle, string? Scenario, string? RunId)
{
    public bool Takes(PartitionId partition) =>
        Is(Table, partition.Table) && Is(Cycle, partition.Cycle) && Is(Scenario, partition.Scenario) && Is(RunId, partition.RunId);

    private static bool Is(string? wanted, string name) => wanted is null || string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase);
}
