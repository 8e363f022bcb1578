using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Rejections that more than one place finds.</summary>
internal static class Rejections
{
    public static Rejection KeyNotRecognised(string key) => new(
        RejectionReason.KeyNotRecognised,
        $"The key '{key}' does not tell cycle, scenario, run and table, as in 'cycle3/internal_baseline/run001/…/bs_consolidated.csv'. Land the file under such a path; other layouts are set by {LandingKeyOptions.Section}:Pattern.");

    public static Rejection UnknownScenario(PartitionId partition, IReadOnlyList<string> known) => new(
        RejectionReason.UnknownScenario,
        $"The scenario '{partition.Scenario}' is not one of {string.Join(", ", known)}. Land the file under one of these, or add the scenario to {ScenarioOptions.Section}:Scenarios.")
    { Partition = partition };

    public static Rejection ChangedWhileRead(PartitionId partition) => new(
        RejectionReason.ChangedWhileRead, "The file changed while it was read. Land it again when it is complete.")
    { Partition = partition };

    public static Rejection ProcessingFailed(Exception fault) => new(
        RejectionReason.ProcessingFailed,
        $"The product failed on this file ({fault.GetType().Name}); its log says how. The bytes are kept here; land them again after an update.");

    public static Rejection DuplicateSource(PartitionId partition, string sourceKey) => new(
        RejectionReason.DuplicateSource,
        $"{partition} already comes from '{sourceKey}'; a second source would make its figures depend on which came last. Land corrections under that path, or use another run.")
    { Partition = partition };
}
